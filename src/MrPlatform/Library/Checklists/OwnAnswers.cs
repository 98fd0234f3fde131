using MrPlatform.RightsFramework;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Checklists;

/// <summary>One answer somebody gives for their own sake, or that none was given.</summary>
public sealed record OwnAnswer(Criterion Criterion, Mark Mark)
{
    public bool IsGiven => Mark != Mark.Unanswered;

    public int? Level => Mark <= Mark.Level4 ? (int)Mark : null;

    public bool IsLaw => Criterion.Basis is { Kind: BasisKind.Law };

    /// <summary>Below what is decided and in use.</summary>
    public bool IsLow => Level < 3;

    /// <summary>The value of the choice in the form; empty when there is none.</summary>
    public string Choice => OwnAnswers.ChoiceOf(Mark);
}

/// <summary>
/// Egna svar: what a visitor answers on an open page. They live in the form of the page and perhaps in the reader's own browser; the
/// server reads them, shows what they mean and keeps nothing.
/// </summary>
public sealed class OwnAnswers
{
    private readonly Dictionary<string, OwnAnswer> byId;

    private OwnAnswers(IEnumerable<Criterion> asked, Func<string, string?> chosen)
    {
        All = [.. asked.Select(one => new OwnAnswer(one, MarkOf(chosen(one.Id))))];
        byId = All.ToDictionary(answer => answer.Criterion.Id, StringComparer.Ordinal);
    }

    /// <summary>One for each that was asked, in the order of asking.</summary>
    public IReadOnlyList<OwnAnswer> All { get; }

    public int Given => All.Count(answer => answer.IsGiven);

    public OwnAnswer this[string id] => byId[id];

    /// <summary>What the field that asks about something is called in the form.</summary>
    public static string Field(string id) => "svar-" + id;

    /// <summary>From a form. What is no answer counts as none.</summary>
    public static OwnAnswers In(IFormCollection form, IEnumerable<Criterion> asked) =>
        new(asked, id => form[Field(id)]);

    /// <summary>From a few words, as <see cref="ToString"/> writes them: <c>D3.1.4:2,D2.1.2:vet-inte</c>.</summary>
    public static OwnAnswers In(string? words, IEnumerable<Criterion> asked)
    {
        var pairs = (words ?? "")
            .Split(',')
            .Select(pair => pair.Split(':'))
            .Where(pair => pair.Length == 2)
            .DistinctBy(pair => pair[0])
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return new(asked, pairs.GetValueOrDefault);
    }

    public override string ToString() =>
        string.Join(
            ',',
            All.Where(answer => answer.IsGiven)
                .Select(answer => $"{answer.Criterion.Id}:{answer.Choice}")
        );

    internal static string ChoiceOf(Mark mark) =>
        mark switch
        {
            <= Mark.Level4 => ((int)mark).ToString(
                System.Globalization.CultureInfo.InvariantCulture
            ),
            Mark.Unknown => "vet-inte",
            Mark.NotRelevant => "ej-relevant",
            _ => "",
        };

    private static Mark MarkOf(string? choice) =>
        choice switch
        {
            "1" or "2" or "3" or "4" => (Mark)(choice[0] - '0'),
            "vet-inte" => Mark.Unknown,
            "ej-relevant" => Mark.NotRelevant,
            _ => Mark.Unanswered,
        };
}
