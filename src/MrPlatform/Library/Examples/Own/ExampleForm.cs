using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Examples.Own;

/// <summary>What is typed about an example. All of it may be empty in a draft; <see cref="Lacks"/> says what handing it in demands.</summary>
public sealed class ExampleForm
{
    private const string TooLong = "Texten är för lång. Den får vara högst 6 000 tecken.";

    [StringLength(120, ErrorMessage = "Rubriken är för lång. Den får vara högst 120 tecken.")]
    [Required(ErrorMessage = "Skriv en rubrik, så att utkastet går att hitta")]
    public string Title { get; set; } = "";

    [StringLength(
        400,
        ErrorMessage = "Sammanfattningen är för lång. Den får vara högst 400 tecken."
    )]
    public string Summary { get; set; } = "";

    [StringLength(100, ErrorMessage = "Verksamheten är för lång. Den får vara högst 100 tecken.")]
    public string Operation { get; set; } = "";

    [StringLength(40, ErrorMessage = "Åren är för långa. Skriv till exempel 2024–2026.")]
    public string Years { get; set; } = "";

    public ExampleOutcome? Outcome { get; set; }

    public List<string> Roles { get; set; } = [];

    public List<string> Principles { get; set; } = [];

    public List<string> Rights { get; set; } = [];

    public List<string> Criteria { get; set; } = [];

    [StringLength(6000, ErrorMessage = TooLong)]
    public string Problem { get; set; } = "";

    [StringLength(6000, ErrorMessage = TooLong)]
    public string Done { get; set; } = "";

    [StringLength(6000, ErrorMessage = TooLong)]
    public string How { get; set; } = "";

    [StringLength(6000, ErrorMessage = TooLong)]
    public string Result { get; set; } = "";

    [StringLength(6000, ErrorMessage = TooLong)]
    public string OtherValues { get; set; } = "";

    [StringLength(6000, ErrorMessage = TooLong)]
    public string Hard { get; set; } = "";

    [StringLength(6000, ErrorMessage = TooLong)]
    public string Questions { get; set; } = "";

    public List<SourceForm> Sources { get; set; } = [];

    /// <summary>The version of the example that the form was filled in from.</summary>
    public long Version { get; set; }

    public static ExampleForm Of(SubmittedExample example)
    {
        var text = example.Text;
        return new()
        {
            Title = text.Title,
            Summary = text.Summary,
            Operation = text.Operation,
            Years = text.Years,
            Outcome = text.Outcome,
            Roles = [.. ExampleText.Codes(text.Roles)],
            Principles = [.. ExampleText.Codes(text.Principles)],
            Rights = [.. ExampleText.Codes(text.Rights)],
            Criteria = [.. ExampleText.Codes(text.Criteria)],
            Problem = text.Problem,
            Done = text.Done,
            How = text.How,
            Result = text.Result,
            OtherValues = text.OtherValues,
            Hard = text.Hard,
            Questions = text.Questions,
            Sources =
            [
                .. example
                    .Sources.OrderBy(s => s.Position)
                    .Select(s => new SourceForm { Address = s.Address, Note = s.Note }),
            ],
            Version = example.Version,
        };
    }

    /// <summary>What was typed, with only codes that the knowledge base knows, in its order.</summary>
    public ExampleText Read(KnowledgeBase content) =>
        new()
        {
            Title = Title.Trim(),
            Summary = Summary.Trim(),
            Operation = Operation.Trim(),
            Years = Years.Trim(),
            Outcome = Outcome,
            Roles = Known(content.Roles.Select(one => one.Code), Roles),
            Principles = Known(content.Principles.Select(one => one.Id), Principles),
            Rights = Known(content.Rights.Select(one => one.Id), Rights),
            Criteria = Known(content.Criteria.Select(one => one.Id), Criteria),
            Problem = Lines(Problem),
            Done = Lines(Done),
            How = Lines(How),
            Result = Lines(Result),
            OtherValues = Lines(OtherValues),
            Hard = Lines(Hard),
            Questions = Lines(Questions),
        };

    public IReadOnlyList<SourceNote> ReadSources() =>
        [
            .. Sources
                .Where(s => !s.IsEmpty)
                .Select(s => new SourceNote(s.Address.Trim(), s.Note.Trim())),
        ];

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

    private static string Known(IEnumerable<string> known, List<string> chosen) =>
        ExampleText.Codes(known.Where(chosen.Contains));

    private static string Lines(string text) => text.Trim().ReplaceLineEndings("\n");
}

/// <summary>One row of the form for sources.</summary>
public sealed class SourceForm
{
    [StringLength(500, ErrorMessage = "Adressen är för lång. Den får vara högst 500 tecken.")]
    [RegularExpression(
        @"\s*https?://\S+\.\S+\s*",
        ErrorMessage = "Skriv hela adressen, till exempel https://www.kommun.se/rapport"
    )]
    public string Address { get; set; } = "";

    [StringLength(200, ErrorMessage = "Texten är för lång. Den får vara högst 200 tecken.")]
    public string Note { get; set; } = "";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Address + Note);
}
