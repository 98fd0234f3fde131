using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>The fields of one statement on a respondent's page, as typed.</summary>
public sealed class RatingForm
{
    /// <summary>What the form asks about; set by the page before it is shown, never bound.</summary>
    [BindNever, ValidateNever]
    public Criterion? About { get; set; }

    public string Criterion { get; set; } = "";

    public string? Choice { get; set; }

    public string? Note { get; set; }

    public bool IsBlank => string.IsNullOrEmpty(Choice) && string.IsNullOrWhiteSpace(Note);

    /// <summary>A level or "vet inte"; null for anything else, since the rest is for the group to agree on.</summary>
    public Rating? Rating =>
        SelfAssessments.Rating.Of(Choice)
            is { State: AnswerState.Level or AnswerState.Unknown } rating
            ? rating
            : null;

    public static RatingForm Of(string criterion, BlindRating? given) =>
        new()
        {
            Criterion = criterion,
            Choice = given?.Rating.Choice,
            Note = given?.Note,
        };
}
