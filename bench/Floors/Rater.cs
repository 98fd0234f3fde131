namespace MrPlatform.Bench.Floors;

/// <summary>One of those who save at the same time: an answer of their own to give when signed in, and a rating of their own without an account.</summary>
internal sealed record Rater(
    Guid Unit,
    string Area,
    string Criterion,
    string Layer,
    Guid Respondent,
    Guid RespondentUnit,
    string Rated
)
{
    public const string File = "raters.json";
}
