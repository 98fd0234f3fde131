using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Mail;
using MrPlatform.Organisations;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Sheets;

namespace MrPlatform.Contact.Inbox;

/// <summary>Inkorgen: what has been written in the contact form, latest first, for the national editor.</summary>
[OnlyFor(Function.NationalEditor)]
public sealed class InboxModel(
    MrContext db,
    MailSettings mail,
    ContactPhrases phrases,
    IStringLocalizer<ContactWords> t
) : PageModel, IHaveSheets
{
    public const int PageSize = 50;

    /// <summary>Words in the address for each state one can choose.</summary>
    private static readonly (string Key, ContactState State)[] Choosable =
    [
        ("nya", ContactState.New),
        ("besvarade", ContactState.Answered),
        ("avslutade", ContactState.Closed),
        ("gallrade", ContactState.Disposed),
    ];

    private Dictionary<ContactState, int> _counts = [];

    public IReadOnlyList<ContactMessage> Messages { get; private set; } = [];

    public OutboxState Outbox { get; private set; } = null!;

    /// <summary>What was typed to find one message by its number; shown again.</summary>
    public string? Nummer { get; private set; }

    /// <summary>What was typed is no reference number of ours: a digit is wrong.</summary>
    public bool IsMisread { get; private set; }

    public string? Chosen { get; private set; }

    public int Sida { get; private set; } = 1;

    public bool HasMore { get; private set; }

    public IEnumerable<(string? Key, string Text)> Selections =>
        Choosable
            .Where(choice => _counts.GetValueOrDefault(choice.State) > 0)
            .Select(choice =>
                ((string?)choice.Key, $"{phrases.State(choice.State)} {_counts[choice.State]}")
            );

    public string SheetsTitle => t["Inkorg"];

    /// <summary>The list in the choice that is made, all of it: as little of each message as the list shows.</summary>
    public IEnumerable<Sheet> Sheets() =>
        [
            new Sheet(
                t["Meddelanden"],
                [
                    t["Nummer"].Value,
                    t["Gäller"].Value,
                    t["Sida"].Value,
                    t["Läge"].Value,
                    t["Kom in"].Value,
                ],
                Asked(ReferenceNumber.Read(Nummer))
                    .OrderByDescending(m => m.ReceivedAt)
                    .ThenByDescending(m => m.Id)
                    .AsAsyncEnumerable()
                    .Select(m =>
                        (IReadOnlyList<Cell>)
                            new Cell[]
                            {
                                m.Reference.ToString(),
                                phrases.Topic(m.Topic),
                                m.Page,
                                phrases.State(m.State),
                                m.ReceivedAt,
                            }
                    )
            )
            {
                Key = "meddelanden",
            },
        ];

    public async Task OnGet(string? lage, string? nummer, int? sida, CancellationToken stop)
    {
        Nummer = string.IsNullOrWhiteSpace(nummer) ? null : nummer.Trim();
        Chosen = Choosable.Select(c => c.Key).FirstOrDefault(key => key == lage);
        Sida = Math.Max(sida ?? 1, 1);
        var read = ReferenceNumber.Read(Nummer);
        IsMisread = Nummer is not null && read is null;
        Outbox = await OutboxState.Read(db, mail, ContactLetters.Responsible, stop);
        _counts = await db
            .ContactMessages.GroupBy(m => m.State)
            .Select(g => new { g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Key, g => g.Count, stop);
        var rows = await Asked(read)
            .OrderByDescending(m => m.ReceivedAt)
            .ThenByDescending(m => m.Id)
            .Skip((Sida - 1) * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(stop);
        Messages = [.. rows.Take(PageSize)];
        HasMore = rows.Count > PageSize;
    }

    public string With(string? choice, int page = 1) =>
        Addresses.Inbox + $"?lage={choice}&sida={page}";

    private IQueryable<ContactMessage> Asked(ReferenceNumber? number)
    {
        var all = db.ContactMessages.AsNoTracking();
        if (Nummer is not null)
            return all.Where(m =>
                number != null && m.Year == number.Year && m.Number == number.Number
            );
        if (Chosen is null)
            return all;
        var state = Choosable.First(choice => choice.Key == Chosen).State;
        return all.Where(m => m.State == state);
    }
}
