using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.Ui.Sheets;

namespace MrPlatform.Tests.SelfAssessments.Results;

/// <summary>Tables taken along from a page, read back as whoever took them reads them.</summary>
internal static class TableFiles
{
    public static async Task<byte[]> Bytes(Visitor visitor, string address)
    {
        var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsByteArrayAsync();
    }

    /// <summary>The rows of a table of a page, without the heading.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> Rows(
        Visitor visitor,
        string page,
        string table
    ) => [.. Csv.Table(await Bytes(visitor, WithEnding(page, ".csv", table)))];

    public static SpreadsheetDocument Book(byte[] file)
    {
        var book = SpreadsheetDocument.Open(new MemoryStream(file), false);
        Assert.Empty(new OpenXmlValidator().Validate(book).Select(fault => fault.Description));
        return book;
    }

    /// <summary>The page's address as that of one of its tables; what is chosen on the page stays chosen.</summary>
    public static string WithEnding(string page, string ending, string table)
    {
        var parts = page.Split('?');
        return $"{parts[0]}{ending}?tabell={table}" + (parts.Length > 1 ? "&" + parts[1] : "");
    }
}
