using MrPlatform.Tests.RightsFramework;
using NJsonSchema;

namespace MrPlatform.Tests.Guards;

/// <summary>
/// Every content file follows the JSON Schema that its kind has in content/schema. The app has its own, stricter reading;
/// the schemas are for the editor's tools, and this guard keeps the two from drifting apart.
/// </summary>
[Trait("Checks", "Content")]
public sealed class ContentSchemaTests
{
    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Content.Folder, "*.*", SearchOption.AllDirectories)
                .Where(path =>
                    path.EndsWith(".yaml", StringComparison.Ordinal)
                    || path.EndsWith(".md", StringComparison.Ordinal)
                )
                .Select(path => Path.GetRelativePath(Content.Folder, path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_content_file_follows_its_schema(string file)
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(Content.Folder, "schema", Kind(file) + ".json")
        );

        var faults = schema.Validate(
            YamlAsJson.Of(File.ReadAllText(Path.Combine(Content.Folder, file)))
        );

        Assert.Empty(faults.Select(fault => $"{fault.Path}: {fault.Kind}"));
    }

    [Fact]
    public async Task A_schema_notices_a_field_that_does_not_belong()
    {
        var schema = await JsonSchema.FromFileAsync(
            Path.Combine(Content.Folder, "schema", "criteria.json")
        );
        var text = File.ReadAllText(Path.Combine(Content.Folder, "criteria", "democracy.yaml"));

        Assert.NotEmpty(
            schema.Validate(
                YamlAsJson.Of(text.Replace("  lived: ", "  livet: ", StringComparison.Ordinal))
            )
        );
        Assert.NotEmpty(
            schema.Validate(
                YamlAsJson.Of(text.Replace("[R01, R05]", "[R1]", StringComparison.Ordinal))
            )
        );
    }

    private static string Kind(string file)
    {
        var english = file.StartsWith("en/", StringComparison.Ordinal);
        var parts = (english ? file[3..] : file).Split('/');
        var kind = parts switch
        {
            ["criteria", _] => "criteria",
            ["checklists", _] => "checklist",
            ["paths", _] => "path",
            ["library", "tools", _] => "tool",
            ["library", "methods", _] => "method",
            ["examples", _] => "example",
            _ => Path.GetFileNameWithoutExtension(file),
        };
        return (english ? "en-" : "") + kind;
    }
}
