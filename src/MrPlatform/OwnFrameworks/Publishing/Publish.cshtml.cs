using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.OwnFrameworks.Drafting;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.OwnFrameworks.Publishing;

/// <summary>
/// Publishes the draft as a version that never changes. What became of each statement is told here, so that rounds in the two versions can be
/// compared and an open round moved.
/// </summary>
[RequestFormLimits(ValueCountLimit = 4 * Limits.Items)]
public sealed class PublishModel(
    MrContext db,
    Knowledge knowledge,
    TimeProvider clock,
    IStringLocalizer<OwnFrameworksWords> t
) : DraftPage(db, knowledge, clock)
{
    private FrameworkVersion? _latest;

    [BindProperty]
    public PublishForm Form { get; set; } = new();

    public IReadOnlyList<TextFault> Faults { get; private set; } = [];

    /// <summary>Those one may have to say something about; what is the same needs no words.</summary>
    public IReadOnlyList<SuggestedMove> Changed { get; private set; } = [];

    public int Same { get; private set; }

    public IReadOnlyList<ItemText> Added { get; private set; } = [];

    public async Task OnGet(CancellationToken stop)
    {
        await Compare(stop);
        Form = new()
        {
            Number = Suggested(),
            Changelog = Published.Count == 0 ? t["Första versionen."].Value : null,
            Draft = Draft!.Version,
            Moves =
            [
                .. Changed.Select(move => new WrittenMove
                {
                    From = move.From.Id,
                    To = string.Join(' ', move.To),
                }),
            ],
        };
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        await Compare(stop);
        Align();
        if (Form.Draft != Draft!.Version)
        {
            ModelState.AddModelError(
                "Form.Number",
                t[
                    "{0} har skrivit i utkastet sedan du öppnade sidan. Läs vad som är ändrat och publicera igen.",
                    Draft.ChangedByName
                ]
            );
            Response.StatusCode = StatusCodes.Status409Conflict;
        }
        if (Faults.Count > 0)
            throw new RuleBroken("Utkastet har saker att rätta. Rätta dem innan du publicerar.");
        var moves = Read();
        CheckNumber();
        if (!ModelState.IsValid)
        {
            ModelState.Remove("Form.Draft");
            Form.Draft = Draft.Version;
            return Page();
        }
        Own.Publish(
            Draft,
            (Form.Number!.Trim(), Form.Changelog!),
            ItemMove.LedOn(_latest?.ItemMoves ?? [], moves),
            By
        );
        try
        {
            await Db.SaveChangesAsync(stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw new RuleBroken(
                "Någon annan skrev i utkastet i samma stund. Läs vad som är ändrat och publicera igen."
            );
        }
        return Redirect(Addresses.OwnFramework(Id));
    }

    private async Task Compare(CancellationToken stop)
    {
        Faults = CheckText.Of(Text, Base);
        _latest = Published.Count == 0 ? null : await Find(Published[0].Number, stop);
        if (_latest is null || Faults.Count > 0)
            return;
        var before = _latest.Text;
        var moves = SuggestMoves.Between(before, Text);
        Changed = [.. moves.Where(move => move.Became != Became.Same)];
        Same = moves.Count - Changed.Count;
        Added = [.. Text.Items.Where(item => before.Item(item.Id) is null)];
    }

    // What is changed may not be what it was when the page was opened: what was typed follows its statement.
    private void Align()
    {
        var typed = Form
            .Moves.Where(one => one.From is not null)
            .ToLookup(one => one.From!, StringComparer.Ordinal);
        foreach (var (at, move) in Changed.Index())
            if (Form.Moves.ElementAtOrDefault(at)?.From != move.From.Id)
                ModelState.Remove($"Form.Moves[{at}].To");
        Form.Moves =
        [
            .. Changed.Select(move =>
                typed[move.From.Id].FirstOrDefault()
                ?? new() { From = move.From.Id, To = string.Join(' ', move.To) }
            ),
        ];
    }

    private List<ItemMove> Read()
    {
        var moves = new List<ItemMove>();
        foreach (var (at, suggested) in Changed.Index())
        {
            var to = Cells.Codes(Form.Moves[at].To).Distinct(StringComparer.Ordinal).ToList();
            foreach (var code in to.Where(code => Text.Item(code) is null).Take(1))
                ModelState.AddModelError(
                    $"Form.Moves[{at}].To",
                    t[
                        "”{0}” finns inte i den nya versionen. Skriv koder som finns, eller lämna tomt om det inte frågas längre.",
                        code
                    ]
                );
            if (to is not [var same] || same != suggested.From.Id)
                moves.Add(new(suggested.From.Id, to, Form.Number?.Trim() ?? ""));
        }
        return moves;
    }

    private void CheckNumber()
    {
        if (string.IsNullOrWhiteSpace(Form.Number))
            return;
        if (FrameworkVersion.Read(Form.Number.Trim()) is not { } number)
            ModelState.AddModelError(
                "Form.Number",
                t["Skriv tre tal med punkt emellan, till exempel 1.1.0."]
            );
        else if (_latest is not null && number <= FrameworkVersion.Read(_latest.Number))
            ModelState.AddModelError(
                "Form.Number",
                t["Numret ska vara högre än {0}, som redan är publicerad.", _latest.Number]
            );
    }

    /// <summary>The first number when something is no longer asked as it was, the second when something is new, the third otherwise.</summary>
    private string Suggested()
    {
        if (_latest is null || FrameworkVersion.Read(_latest.Number) is not { } last)
            return "1.0.0";
        return Changed.Any(move => move.Became is Became.Nothing or Became.Several)
                ? $"{last.Major + 1}.0.0"
            : Changed.Count > 0 || Added.Count > 0 ? $"{last.Major}.{last.Minor + 1}.0"
            : $"{last.Major}.{last.Minor}.{last.Build + 1}";
    }
}
