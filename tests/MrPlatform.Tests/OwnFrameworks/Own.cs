using System.Net.Http.Headers;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using DocumentFormat.OpenXml;
using MrPlatform.OwnFrameworks.Exporting;
using MrPlatform.OwnFrameworks.Importing;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;
using MrPlatform.Ui.Sheets;
using Excel = DocumentFormat.OpenXml.Spreadsheet;
using Parts = DocumentFormat.OpenXml.Packaging;

namespace MrPlatform.Tests.OwnFrameworks;

/// <summary>Frameworks and files as an organisation would bring them.</summary>
internal static class Own
{
    public static FrameworkText Text(string id, params ItemText[] items) =>
        new()
        {
            Id = id,
            Title = $"Programmet {id}",
            Areas =
            [
                new()
                {
                    Id = "A",
                    Title = "Ett område",
                    Items = items,
                },
            ],
        };

    public static ItemText Item(string id, string? text = null) =>
        new() { Id = id, Text = text ?? $"Vi gör det som {id} säger." };

    public static FrameworkText Large(int items) =>
        new()
        {
            Id = "stort",
            Title = "Ett stort ramverk",
            Areas =
            [
                .. Enumerable
                    .Range(1, 20)
                    .Select(a => new AreaText
                    {
                        Id = $"A{a}",
                        Title = $"Område {a}",
                        Items =
                        [
                            .. Enumerable
                                .Range(1, items / 20)
                                .Select(i =>
                                    Item(
                                        $"A{a}.{i}",
                                        $"Påstående {i} i område {a} stämmer för oss."
                                    ) with
                                    {
                                        Why =
                                            "Därför att det spelar roll för dem det gäller. "
                                            + a
                                            + i,
                                        Levels =
                                        [
                                            "Nej, inte alls här.",
                                            "Delvis på några ställen.",
                                            "Ja, nästan överallt.",
                                            "Ja, och vi följer upp det.",
                                        ],
                                        Evidence = [new("decision", "beslut av nämnden")],
                                    }
                                ),
                        ],
                    }),
            ],
        };

    public static byte[] Yaml(FrameworkText text) => Encoding.UTF8.GetBytes(WriteYaml.Of(text));

    public static async Task<byte[]> Book(FrameworkText text)
    {
        using var file = new MemoryStream();
        await ExcelFile.Write(WriteWorkbook.Of(text), file, DateTimeOffset.UnixEpoch);
        return file.ToArray();
    }

    public static ReadFile Read(byte[] file) => ReadFile.Of(file, Content.Knowledge.Swedish);

    public static ReadFile ReadYaml(string yaml) => Read(Encoding.UTF8.GetBytes(yaml));

    /// <summary>As Excel saves it: texts in a part of their own, one sheet after another, rows of plain texts.</summary>
    public static byte[] Workbook(params (string Sheet, string[][] Rows)[] sheets)
    {
        using var file = new MemoryStream();
        using (var book = Parts.SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var main = book.AddWorkbookPart();
            main.Workbook = new Excel.Workbook(new Excel.Sheets());
            var texts = main.AddNewPart<Parts.SharedStringTablePart>();
            texts.SharedStringTable = new Excel.SharedStringTable();
            foreach (var (at, (name, rows)) in sheets.Index())
            {
                var part = main.AddNewPart<Parts.WorksheetPart>();
                part.Worksheet = new Excel.Worksheet(
                    new Excel.SheetData(
                        rows.Select((row, r) => Row(row, r + 1, texts.SharedStringTable))
                    )
                );
                main.Workbook.Sheets!.AppendChild(
                    new Excel.Sheet
                    {
                        Name = name,
                        SheetId = (uint)at + 1,
                        Id = main.GetIdOfPart(part),
                    }
                );
            }
        }
        return file.ToArray();
    }

    /// <summary>A whole framework as rows; what stands in a cell that begins with =fx is a formula.</summary>
    public static byte[] Workbook(string[][] areas, string[][] items, string id = "eget") =>
        Workbook(
            (
                Columns.Framework,
                [
                    ["Fält", "Text"],
                    ["Beteckning", id],
                    ["Namn", "Eget ramverk"],
                ]
            ),
            (
                Columns.Areas,
                [
                    ["Beteckning", "Namn", "Varför"],
                    .. areas,
                ]
            ),
            (Columns.Items, items)
        );

    public static async Task<Page> Upload(Visitor visitor, byte[] content, string name)
    {
        var token = (await visitor.Open("/logga-ut"))
            .Document.QuerySelectorAll<IHtmlInputElement>("input[name=__RequestVerificationToken]")
            .First()
            .Value;
        using var file = new ByteArrayContent(content);
        file.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        using var form = new MultipartFormDataContent
        {
            { new StringContent(token), "__RequestVerificationToken" },
            { file, "Fil", name },
        };
        return await visitor.Send(
            new HttpRequestMessage(HttpMethod.Post, new Uri("/ramverk/importera", UriKind.Relative))
            {
                Content = form,
            }
        );
    }

    /// <summary>Takes in a framework and publishes it. Returns the id of it.</summary>
    public static async Task<Guid> Publish(
        Visitor leader,
        FrameworkText text,
        string? number = null
    )
    {
        var page = await Upload(leader, Yaml(text), $"{text.Id}.yaml");
        page = await page.Press("Ta in ramverket");
        var id = Guid.Parse(page.Address.Split('/')[2]);
        await PublishDraft(leader, id, number);
        return id;
    }

    public static async Task<Page> PublishDraft(Visitor leader, Guid id, string? number = null)
    {
        var form = await leader.Open($"/ramverk/{id}/publicera");
        form.Fill("Vad är nytt?", "Det som står här.");
        if (number is not null)
            form.Fill("Versionens nummer", number);
        return await form.Press("Publicera versionen");
    }

    private static Excel.Row Row(string[] texts, int number, Excel.SharedStringTable shared)
    {
        var row = new Excel.Row { RowIndex = (uint)number };
        foreach (var (at, text) in texts.Index())
        {
            if (text.Length == 0)
                continue;
            var cell = new Excel.Cell { CellReference = $"{Columns.Letters(at)}{number}" };
            if (text.StartsWith("=fx", StringComparison.Ordinal))
                cell.CellFormula = new Excel.CellFormula(text[3..]);
            else
            {
                shared.AppendChild(new Excel.SharedStringItem(new Excel.Text(text)));
                cell.DataType = Excel.CellValues.SharedString;
                cell.CellValue = new Excel.CellValue(shared.ChildElements.Count - 1);
            }
            row.AppendChild(cell);
        }
        return row;
    }
}
