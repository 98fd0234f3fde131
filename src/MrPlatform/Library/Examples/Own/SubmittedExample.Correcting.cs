using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.Library.Examples.Own;

// What is published can be corrected: by a proposal of the organisation that is written, handed in and read like any example, or at once
// by an editor. Either way the page says why, and how it read before is kept.
public sealed partial class SubmittedExample
{
    private readonly List<ExampleWording> _wordings = [];

    private SubmittedExample(SubmittedExample published, string why, By by)
        : this(published.OrganisationId, published.Text, by)
    {
        CorrectsId = published.Id;
        CorrectionWhy = why.Trim();
        Take(published.Wording, by);
        Happened(Acts.ExampleCorrectionStarted, by, CorrectionWhy);
    }

    /// <summary>The published example that this proposes to correct.</summary>
    public Guid? CorrectsId { get; private set; }

    public string? CorrectionWhy { get; private set; }

    public DateTimeOffset? TakenInAt { get; private set; }

    public bool IsCorrection => CorrectsId is not null;

    /// <summary>How it read before each correction.</summary>
    public IReadOnlyList<ExampleWording> EarlierWordings => _wordings;

    /// <summary>A draft beside the published one, which stays as it is until an editor publishes the correction.</summary>
    public SubmittedExample ProposeCorrection(string why, By by)
    {
        MustBePublished();
        MustSayWhy(
            why,
            "Skriv vad som är fel, så att den som läser får veta varför texten ändras."
        );
        return new(this, why, by);
    }

    public void Correct(Wording wording, string why, By by)
    {
        MustBePublished();
        MustSayWhy(
            why,
            "Skriv vad som är fel, så att den som läser får veta varför texten ändras."
        );
        if (!wording.IsWhole)
            throw new RuleBroken("Något saknas. Exemplet ska vara helt också efter rättelsen.");
        if (wording.ReadsLike(Wording))
            throw new RuleBroken("Rättelsen ändrar ingenting.");
        _wordings.Add(new(this, why.Trim(), by));
        Take(wording, by);
        Told(ExampleActKind.Corrected, by, why);
        Happened(Acts.ExampleCorrected, by, why.Trim());
    }

    /// <summary>The words of a proposed correction become this example's.</summary>
    public void TakeIn(SubmittedExample correction, By by)
    {
        correction.MustBeSubmitted();
        if (correction.CorrectsId != Id)
            throw new RuleBroken("Rättelsen gäller ett annat exempel.");
        Correct(correction.Wording, correction.CorrectionWhy!, by);
        correction.TakenInAt = by.At;
        correction.Told(ExampleActKind.TakenIn, by);
        correction.Happened(Acts.ExampleCorrectionTakenIn, by);
    }
}
