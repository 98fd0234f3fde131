using Microsoft.Extensions.Localization;

namespace MrPlatform.Library.Examples.Own;

// What the form asks for beyond what each field can say of itself, and what is chosen when somebody else has saved meanwhile.
public sealed partial class ExampleForm
{
    private const int LeastRows = 2;

    /// <summary>By the name of a part: whose words are to be saved, when somebody else saved while this was written.</summary>
    public Dictionary<string, string> Keep { get; set; } = [];

    /// <summary>The value in <see cref="Keep"/> for the words that are saved already.</summary>
    public const string Theirs = "theirs";

    public const string Mine = "mine";

    /// <summary>Field and sentence for each thing that must be there before the example is handed in.</summary>
    public IEnumerable<(string Field, string Sentence)> Lacks(IStringLocalizer<LibraryWords> t)
    {
        var asked = new (string Field, bool Missing, string Sentence)[]
        {
            (nameof(Title), Title.Length == 0, t["Skriv en rubrik"]),
            (nameof(Summary), Summary.Length == 0, t["Sammanfatta exemplet i två–tre meningar"]),
            (nameof(Operation), Operation.Length == 0, t["Skriv vilken verksamhet det gäller"]),
            (nameof(Years), Years.Length == 0, t["Skriv vilka år det gäller"]),
            (nameof(Outcome), Outcome is null, t["Välj hur det gick"]),
            (nameof(Roles), Roles.Count == 0, t["Välj minst en roll"]),
            (nameof(Principles), Principles.Count == 0, t["Välj minst en princip"]),
            (nameof(Rights), Rights.Count == 0, t["Välj minst en rättighet"]),
            (nameof(Criteria), Criteria.Count == 0, t["Välj minst ett kriterium"]),
            (nameof(Problem), Problem.Length == 0, t["Skriv vilket problem ni ville lösa"]),
            (nameof(Done), Done.Length == 0, t["Skriv vad ni gjorde"]),
            (nameof(How), How.Length == 0, t["Skriv hur det gick till"]),
            (
                nameof(Result),
                Result.Length == 0,
                t["Skriv vad det gav, också om det inte gav något"]
            ),
            (nameof(Hard), Hard.Length == 0, t["Skriv vad som var svårt"]),
            (nameof(Questions), Questions.Length == 0, t["Skriv minst en fråga att fundera på"]),
            ("Sources[0].Address", ReadSources().Count == 0, t["Ange minst en källa"]),
        };
        return asked.Where(one => one.Missing).Select(one => (one.Field, one.Sentence));
    }

    /// <summary>Field and sentence for each source that cannot be saved as it is.</summary>
    public IEnumerable<(string Field, string Sentence)> FaultsInSources(
        DateOnly today,
        IStringLocalizer<LibraryWords> t
    )
    {
        for (var row = 0; row < Sources.Count; row++)
        {
            var source = Sources[row];
            if (source.IsEmpty)
                continue;
            if (string.IsNullOrWhiteSpace(source.Address))
                yield return ($"Sources[{row}].Address", t["Skriv adressen till källan"]);
            else if (string.IsNullOrWhiteSpace(source.Note))
                yield return (
                    $"Sources[{row}].Note",
                    t["Skriv vad källan är, till exempel Rapport till nämnden 2025"]
                );
            if (!source.IsDatedBy(today))
                yield return (
                    $"Sources[{row}].Date",
                    t["Skriv ett år eller en dag som har varit, till exempel 2024 eller 2024-03-15"]
                );
        }
    }

    /// <summary>Takes what the writer has chosen to keep of what somebody else saved. Gives the parts that were taken.</summary>
    public IReadOnlyList<TextPart> TakeChosenFrom(ExampleForm saved)
    {
        var chosen = Enum.GetValues<TextPart>()
            .Where(part => Keep.GetValueOrDefault($"{part}") == Theirs)
            .ToList();
        foreach (var part in chosen)
            Take(part, saved);
        return chosen;
    }

    /// <summary>Room for more sources than there are.</summary>
    public void MakeRoom()
    {
        var filled = Sources.FindLastIndex(s => !s.IsEmpty) + 1;
        while (Sources.Count < filled + LeastRows)
            Sources.Add(new());
    }

    private void Take(TextPart part, ExampleForm saved) =>
        _ = part switch
        {
            TextPart.Title => Title = saved.Title,
            TextPart.Summary => Summary = saved.Summary,
            TextPart.Operation => Operation = saved.Operation,
            TextPart.Years => Years = saved.Years,
            TextPart.Outcome => Outcome = saved.Outcome,
            TextPart.Problem => Problem = saved.Problem,
            TextPart.Done => Done = saved.Done,
            TextPart.How => How = saved.How,
            TextPart.Result => Result = saved.Result,
            TextPart.OtherValues => OtherValues = saved.OtherValues,
            TextPart.Hard => Hard = saved.Hard,
            TextPart.Questions => Questions = saved.Questions,
            TextPart.Roles => Roles = saved.Roles,
            TextPart.Principles => Principles = saved.Principles,
            TextPart.Rights => Rights = saved.Rights,
            TextPart.Criteria => Criteria = saved.Criteria,
            _ => (object)(Sources = saved.Sources),
        };
}
