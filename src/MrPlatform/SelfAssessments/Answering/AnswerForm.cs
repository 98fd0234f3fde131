using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.EvidenceRegister;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>The fields of one answer as typed. Everything is text until it is read, so that nothing typed is ever lost.</summary>
public sealed class AnswerForm
{
    public const int LongestText = 4000;

    /// <summary>What the form asks about; set by the page before it is shown, never bound.</summary>
    [BindNever, ValidateNever]
    public Criterion? About { get; set; }

    public string Criterion { get; set; } = "";

    public long Version { get; set; }

    public string? Choice { get; set; }

    public string? Motivation { get; set; }

    public string? Reason { get; set; }

    public string? Alternative { get; set; }

    /// <summary>What somebody in the group sees differently; asked only where several rate.</summary>
    public string? Dissent { get; set; }

    public string? EvidenceTitle { get; set; }

    public EvidenceKind EvidenceKind { get; set; } = EvidenceKind.Document;

    public string? EvidenceDate { get; set; }

    public string? EvidenceLink { get; set; }

    public string? EvidenceEnds { get; set; }

    [ValidateNever]
    public IFormFile? EvidenceFile { get; set; }

    public List<Guid> RemoveEvidence { get; set; } = [];

    /// <summary>Pieces in the register that the answer is to rest on as well.</summary>
    public List<Guid> ReuseEvidence { get; set; } = [];

    public string? EvidenceSearch { get; set; }

    /// <summary>The words that what is offered was found by when the form was shown.</summary>
    public string? EvidenceSearched { get; set; }

    /// <summary>Pieces in the register to choose from; set by the page before it is shown, never bound.</summary>
    [BindNever, ValidateNever]
    public EvidenceToChoose? ToChoose { get; set; }

    public static AnswerForm Of(Answer answer) =>
        new()
        {
            Criterion = answer.Criterion,
            Version = answer.Version,
            Choice = answer.Claimed.Choice,
            Motivation = answer.Motivation,
            Dissent = answer.Dissent,
            Reason = answer.State == AnswerState.NotRelevant ? answer.Explanation : null,
            Alternative = answer.State == AnswerState.Equivalent ? answer.Explanation : null,
        };

    /// <summary>True when nothing at all is chosen or written: the criterion is simply left for later.</summary>
    public bool IsBlank =>
        string.IsNullOrEmpty(Choice)
        && Empty(Motivation)
        && Empty(Reason)
        && Empty(Alternative)
        && !HasEvidence;

    public bool HasEvidence =>
        !Empty(EvidenceTitle)
        || !Empty(EvidenceDate)
        || !Empty(EvidenceEnds)
        || !Empty(EvidenceLink)
        || EvidenceFile is not null;

    /// <summary>Reads what was typed. Null when something is wrong; each fault stands in <paramref name="faults"/> at its field.</summary>
    public GivenAnswer? Read(
        ModelStateDictionary faults,
        string prefix,
        IStringLocalizer<SelfAssessmentsWords> t,
        DateOnly today
    )
    {
        var before = faults.ErrorCount;
        var rating = Rating.Of(Choice);
        if (rating is null)
            faults.AddModelError(prefix + nameof(Choice), t["Välj ett svar."]);
        if (rating is { State: AnswerState.NotRelevant } && Empty(Reason))
            faults.AddModelError(
                prefix + nameof(Reason),
                t["Skriv varför kriteriet inte är relevant för er."]
            );
        if (rating is { State: AnswerState.Equivalent } && Empty(Alternative))
            faults.AddModelError(prefix + nameof(Alternative), t["Beskriv hur ni gör i stället."]);
        foreach (
            var (field, text) in new[]
            {
                (nameof(Motivation), Motivation),
                (nameof(Reason), Reason),
                (nameof(Alternative), Alternative),
            }
        )
            if (text?.Length > LongestText)
                faults.AddModelError(
                    prefix + field,
                    t["Texten är för lång. Den får vara högst 4 000 tecken."]
                );
        var note = HasEvidence ? Evidence().Read(faults, prefix + "Evidence", t, today) : null;
        if (faults.ErrorCount > before || rating is null)
            return null;
        return new(
            rating.Value,
            Motivation,
            rating.Value.State == AnswerState.NotRelevant ? Reason : Alternative
        )
        {
            AddedEvidence = note is null ? [] : [note],
            ReusedEvidence = [.. ReuseEvidence.Except(RemoveEvidence)],
            RemovedEvidence = RemoveEvidence,
        };
    }

    private EvidenceForm Evidence() =>
        new()
        {
            Title = EvidenceTitle,
            Kind = EvidenceKind,
            Date = EvidenceDate,
            Ends = EvidenceEnds,
            Link = EvidenceLink,
            File = EvidenceFile,
        };

    private static bool Empty(string? text) => string.IsNullOrWhiteSpace(text);
}
