using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace MrPlatform.Tests.Guards;

/// <summary>What the documents say of the code is true.</summary>
public sealed partial class DocumentTests
{
    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;

    [Fact]
    public void Every_word_in_the_vocabulary_is_a_name_in_the_code()
    {
        var text = Read("docs/vocabulary.md");
        var today = text[..text.IndexOf("## Agreed names", StringComparison.Ordinal)];
        var types = typeof(Program).Assembly.GetTypes();
        var names = types
            .Select(t => t.Name)
            .Concat(types.SelectMany(t => t.GetMembers(Everything)).Select(m => m.Name))
            .Concat(types.SelectMany(t => (t.Namespace ?? "").Split('.')))
            .ToHashSet(StringComparer.Ordinal);

        Faults.None(
            Quoted
                .Matches(today)
                .Select(m => m.Groups["name"].Value)
                .Where(name => !names.Contains(name))
        );
    }

    [Fact]
    public void Every_package_stands_in_the_list_of_dependencies_with_its_version()
    {
        var list = Read("docs/dependencies.md");

        Faults.None(
            XDocument
                .Parse(Read("Directory.Packages.props"))
                .Descendants("PackageVersion")
                .Select(p =>
                    $"| {p.Attribute("Include")!.Value} | {p.Attribute("Version")!.Value} |"
                )
                .Where(row => !list.Contains(row, StringComparison.Ordinal))
        );
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("SECURITY.md")]
    public void Every_link_to_a_file_leads_there(string document) =>
        Faults.None(
            Link.Matches(Read(document))
                .Select(m => m.Groups["path"].Value)
                .Where(path => !Path.Exists(Path.Combine(Repository.Root.FullName, path)))
        );

    private static string Read(string path) =>
        File.ReadAllText(Path.Combine(Repository.Root.FullName, path));

    [GeneratedRegex("`(?<name>[A-Z][A-Za-z]+)`", RegexOptions.None, 1000)]
    private static partial Regex Quoted { get; }

    [GeneratedRegex(@"\]\((?<path>(?!https?:|#)[^)]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Link { get; }
}
