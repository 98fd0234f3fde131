using System.Globalization;
using System.Text.Json.Nodes;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MrPlatform.Tests.Guards;

/// <summary>YAML read by the rules of YAML's core schema and written as JSON, so that a JSON Schema can judge it.</summary>
internal static class YamlAsJson
{
    public static string Of(string yaml)
    {
        if (yaml.StartsWith("---\n", StringComparison.Ordinal))
            yaml = yaml[4..(yaml.IndexOf("\n---\n", StringComparison.Ordinal) + 1)];
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return Node(stream.Documents[0].RootNode)!.ToJsonString();
    }

    private static JsonNode? Node(YamlNode node) =>
        node switch
        {
            YamlMappingNode map => new JsonObject(
                map.Children.Select(pair =>
                    KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Node(pair.Value))
                )
            ),
            YamlSequenceNode list => new JsonArray([.. list.Select(Node)]),
            YamlScalarNode { Style: ScalarStyle.Plain } plain => Plain(plain.Value ?? ""),
            _ => JsonValue.Create(((YamlScalarNode)node).Value),
        };

    private static JsonValue? Plain(string text) =>
        text switch
        {
            "" or "~" or "null" => null,
            "true" => JsonValue.Create(true),
            "false" => JsonValue.Create(false),
            _ when int.TryParse(
                    text,
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                ) => JsonValue.Create(number),
            _ => JsonValue.Create(text),
        };
}
