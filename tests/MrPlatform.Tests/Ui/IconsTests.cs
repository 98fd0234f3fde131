using System.Text.RegularExpressions;
using MrPlatform.Tests.Guards;
using MrPlatform.Ui;

namespace MrPlatform.Tests.Ui;

public sealed partial class IconsTests
{
    [Fact]
    public void Every_icon_a_page_asks_for_is_drawn() =>
        Faults.None(
            from file in Repository.Files("src/MrPlatform", ".cshtml")
            from Match asked in Asked.Matches(File.ReadAllText(file.FullName))
            where !Icons.Names.Contains(asked.Groups["name"].Value)
            select $"{asked.Groups["name"].Value} in {file.Name}"
        );

    [Fact]
    public void An_unknown_icon_is_a_fault_in_the_page() =>
        Assert.Throws<ArgumentException>(() => Icons.Of("finns-inte"));

    [GeneratedRegex("""<mr-icon name="(?<name>[a-z0-9-]+)" """, RegexOptions.None, 1000)]
    private static partial Regex Asked { get; }
}
