using System.ComponentModel.DataAnnotations;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Examples.Own;

/// <summary>What is typed about an example. All of it may be empty in a draft; <see cref="Lacks"/> says what handing it in demands.</summary>
public sealed partial class ExampleForm
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
        var (text, sources) = example.Wording;
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
                .. sources.Select(s => new SourceForm
                {
                    Address = s.Address,
                    Note = s.Note,
                    Date = s.Date ?? "",
                }),
            ],
            Version = example.Version,
        };
    }

    /// <summary>What was typed, with only codes that the knowledge base knows, in its order.</summary>
    public Wording Read(KnowledgeBase content) => new(ReadText(content), ReadSources());

    private ExampleText ReadText(KnowledgeBase content) =>
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

    private IReadOnlyList<SourceNote> ReadSources() =>
        [
            .. Sources
                .Where(s => !s.IsEmpty)
                .Select(s => new SourceNote(
                    s.Address.Trim(),
                    s.Note.Trim(),
                    string.IsNullOrWhiteSpace(s.Date) ? null : s.Date.Trim()
                )),
        ];

    private static string Known(IEnumerable<string> known, List<string> chosen) =>
        ExampleText.Codes(known.Where(chosen.Contains));

    private static string Lines(string text) => text.Trim().ReplaceLineEndings("\n");
}
