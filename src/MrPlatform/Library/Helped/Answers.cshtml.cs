using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Library.Helped;

/// <summary>How many said yes and no about one page, and how many texts nobody has dealt with.</summary>
public sealed record PageAnswers(string Page, int Yes, int No, int Waiting);

/// <summary>Läsarnas svar: what readers said about the pages, for the national editor. Texts latest first, and the counts of each page.</summary>
[OnlyFor(Function.NationalEditor)]
public sealed class AnswersModel(MrContext db, AskedPages pages, IStringLocalizer<LibraryWords> t)
    : PageModel,
        IHaveSheets
{
    public const string Texts = "texter";
    public const string ByPage = "sidor";

    public const int PageSize = 50;

    /// <summary>Only this page.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Om { get; set; }

    /// <summary><c>ja</c> or <c>nej</c>.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Svar { get; set; }

    /// <summary>Only what nobody has dealt with.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Vantar { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Sida { get; set; } = 1;

    public IReadOnlyList<ReaderAnswer> Told { get; private set; } = [];

    public IReadOnlyList<PageAnswers> Counts { get; private set; } = [];

    public bool HasMore { get; private set; }

    public bool IsNarrowed => Om is { Length: > 0 } || Svar is { Length: > 0 } || Vantar;

    public string Title(string page) => pages.Find(page)?.Title ?? page;

    public string SheetsTitle => t["Läsarnas svar"];

    /// <summary>What readers wrote, all that passes the choices in the address, and the counts of every page.</summary>
    public IEnumerable<Sheet> Sheets()
    {
        if (Told.Count > 0)
            yield return new(
                t["Det läsarna saknade"],
                [
                    t["Datum"].Value,
                    t["Sida"].Value,
                    t["Adress"].Value,
                    t["Svar"].Value,
                    t["Text"].Value,
                    t["Omhändertaget"].Value,
                    t["Av"].Value,
                    t["Sidan ändrades"].Value,
                    t["Vad som gjordes"].Value,
                ],
                InOrder().AsAsyncEnumerable().Select(Row)
            )
            {
                Key = Texts,
            };
        if (Counts.Count > 0)
            yield return new(
                t["Sida för sida"],
                [
                    t["Sida"].Value,
                    t["Adress"].Value,
                    t["Nej"].Value,
                    t["Ja"].Value,
                    t["Texter som väntar"].Value,
                ],
                Counts.Select(row =>
                    (Cell[])[Title(row.Page), row.Page, row.No, row.Yes, row.Waiting]
                )
            )
            {
                Key = ByPage,
            };
    }

    private IReadOnlyList<Cell> Row(ReaderAnswer told) =>
        [
            told.At,
            Title(told.Page),
            told.Page,
            YesNo(told.Helped),
            told.Comment,
            Cell.Of(told.HandledAt),
            told.HandledByName,
            told.HandledAt is null ? Cell.Nothing : YesNo(told.Changed),
            told.Note,
        ];

    private string YesNo(bool yes) => yes ? t["Ja"] : t["Nej"];

    public async Task OnGet(CancellationToken stop)
    {
        Sida = Math.Max(Sida, 1);
        var rows = await InOrder().Skip((Sida - 1) * PageSize).Take(PageSize + 1).ToListAsync(stop);
        Told = [.. rows.Take(PageSize)];
        HasMore = rows.Count > PageSize;
        var counted = await db
            .ReaderAnswers.GroupBy(a => a.Page)
            .Select(g => new
            {
                g.Key,
                Yes = g.Count(a => a.Helped),
                No = g.Count(a => !a.Helped),
                Waiting = g.Count(a => a.Comment != null && a.HandledAt == null),
            })
            .ToListAsync(stop);
        Counts =
        [
            .. counted
                .Select(c => new PageAnswers(c.Key, c.Yes, c.No, c.Waiting))
                .OrderByDescending(c => c.No)
                .ThenBy(c => c.Page, StringComparer.Ordinal),
        ];
    }

    public string With(int page) =>
        Addresses.ReaderAnswers
        + $"?om={Uri.EscapeDataString(Om ?? "")}&svar={Svar}&vantar={(Vantar ? "true" : "false")}&sida={page}";

    private IQueryable<ReaderAnswer> InOrder() =>
        Asked().OrderByDescending(a => a.At).ThenByDescending(a => a.Id);

    /// <summary>Those who said something. A yes or no without words is only counted.</summary>
    private IQueryable<ReaderAnswer> Asked()
    {
        var told = db.ReaderAnswers.AsNoTracking().Where(a => a.Comment != null);
        if (Om is { Length: > 0 })
            told = told.Where(a => a.Page == Om);
        if (Svar is "ja" or "nej")
        {
            var helped = Svar == "ja";
            told = told.Where(a => a.Helped == helped);
        }
        return Vantar ? told.Where(a => a.HandledAt == null) : told;
    }
}
