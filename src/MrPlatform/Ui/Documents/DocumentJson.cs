using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Ui.Documents;

/// <summary>
/// A document as JSON: how it is kept, and how other systems take it in. What stands there is told by <c>document.schema.json</c>, which is
/// published with the program.
/// </summary>
public static class DocumentJson
{
    public const string Type = "application/json; charset=utf-8";

    // Read by programs and people alike: å stays å. Never put inside HTML.
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new OfCell() },
    };

    /// <summary>The JSON Schema that what is written follows.</summary>
    public static string Schema { get; } = ReadSchema();

    public static string Write(Document document) => JsonSerializer.Serialize(document, Written);

    public static Document Read(string json) =>
        JsonSerializer.Deserialize<Document>(json, Written)
        ?? throw new JsonException("The document is empty.");

    private static string ReadSchema()
    {
        using var file = typeof(DocumentJson).Assembly.GetManifestResourceStream(
            "MrPlatform.Ui.Documents.document.schema.json"
        )!;
        return new StreamReader(file).ReadToEnd();
    }

    /// <summary>A text is a text, a number a number, nothing is null; a share and a day say what they are.</summary>
    private sealed class OfCell : JsonConverter<Cell>
    {
        private const string Share = "share";
        private const string Day = "day";

        public override bool HandleNull => true;

        public override Cell Read(
            ref Utf8JsonReader reader,
            Type typeToConvert,
            JsonSerializerOptions options
        )
        {
            using var value = JsonDocument.ParseValue(ref reader);
            var cell = value.RootElement;
            return cell.ValueKind switch
            {
                JsonValueKind.String => Cell.Of(cell.GetString()),
                JsonValueKind.Number => Cell.Of(cell.GetDouble()),
                JsonValueKind.Object when cell.TryGetProperty(Share, out var share) => Cell.Share(
                    share.GetDouble()
                ),
                JsonValueKind.Object => Cell.Of(
                    DateOnly.Parse(cell.GetProperty(Day).GetString()!, CultureInfo.InvariantCulture)
                ),
                _ => Cell.Nothing,
            };
        }

        public override void Write(Utf8JsonWriter writer, Cell value, JsonSerializerOptions options)
        {
            switch (value.Kind)
            {
                case CellKind.Nothing:
                    writer.WriteNullValue();
                    break;
                case CellKind.Number:
                    writer.WriteNumberValue(value.Value);
                    break;
                case CellKind.Percent:
                    writer.WriteStartObject();
                    writer.WriteNumber(Share, value.Value);
                    writer.WriteEndObject();
                    break;
                case CellKind.Day:
                    writer.WriteStartObject();
                    writer.WriteString(Day, value.Words);
                    writer.WriteEndObject();
                    break;
                default:
                    writer.WriteStringValue(value.Words);
                    break;
            }
        }
    }
}
