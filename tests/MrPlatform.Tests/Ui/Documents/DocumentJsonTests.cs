using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Sheets;
using NJsonSchema;

namespace MrPlatform.Tests.Ui.Documents;

/// <summary>The data of a document: as published, and the same when it is read back.</summary>
public sealed class DocumentJsonTests
{
    [Fact]
    public async Task It_follows_the_published_schema()
    {
        var schema = await JsonSchema.FromJsonAsync(
            DocumentJson.Schema,
            TestContext.Current.CancellationToken
        );
        var json = DocumentJson.Write(Made.Document());

        Assert.Empty(schema.Validate(json));
        Assert.NotEmpty(
            schema.Validate(json.Replace("\"toPaste\"", "\"att\"", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Read_back_it_is_the_same_document()
    {
        var json = DocumentJson.Write(Made.Document("=1+1 \u0000 <b> å"));
        var read = DocumentJson.Read(json);

        Assert.Equal(json, DocumentJson.Write(read));
        Assert.Equal(
            [CellKind.Text, CellKind.Number, CellKind.Percent, CellKind.Day],
            read.Tables.First().Rows[0].Select(cell => cell.Kind)
        );
        Assert.DoesNotContain('\0', json);
    }

    [Fact]
    public void As_html_nothing_anybody_has_written_is_markup()
    {
        var html = new DocumentHtml(Made.Document(), _ => "/x.svg").Sections.ToString();

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain('\0', html);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\">Namn</th>", html, StringComparison.Ordinal);
        Assert.Contains("alt=\"Staplar.", html, StringComparison.Ordinal);
    }
}
