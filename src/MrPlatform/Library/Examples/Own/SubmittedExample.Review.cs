using MrPlatform.Accountability;
using MrPlatform.Foundations;

namespace MrPlatform.Library.Examples.Own;

// What happens between the authors and the editors: each act is kept with what was said.
public sealed partial class SubmittedExample
{
    /// <summary>Hands it in to the editors. Until they answer nobody changes it.</summary>
    public void Submit(By by)
    {
        if (State == ExampleState.Submitted)
            return;
        MustBeWritable();
        if (!IsWhole)
            throw new RuleBroken(
                "Exemplet är inte färdigt. Fyll i det som saknas och lämna sedan in det."
            );
        SubmittedAt = by.At;
        SubmittedByName = by.Name;
        ReturnedAt = null;
        Told(ExampleActKind.Submitted, by);
        Happened(Acts.ExampleSubmitted, by);
    }

    /// <summary>A word between authors and editors while the example is with the editors.</summary>
    public void Comment(string words, By by)
    {
        if (State is not (ExampleState.Submitted or ExampleState.Published))
            throw new RuleBroken("Exemplet är inte hos redaktionen just nu.");
        Told(ExampleActKind.Commented, by, words);
        Happened(Acts.ExampleCommented, by);
    }

    /// <summary>The editors send it back with what should be mended.</summary>
    public void Return(string words, By by)
    {
        MustBeSubmitted();
        if (string.IsNullOrWhiteSpace(words))
            throw new RuleBroken(
                "Skriv vad som behöver ändras innan du skickar tillbaka exemplet."
            );
        SubmittedAt = null;
        ReturnedAt = by.At;
        Told(ExampleActKind.Returned, by, words);
        Happened(Acts.ExampleReturned, by);
    }

    /// <param name="slug">Its name in the address, which nothing else has had.</param>
    /// <param name="by">The editor.</param>
    public void Publish(string slug, By by)
    {
        MustBeSubmitted();
        if (IsCorrection)
            throw new RuleBroken("En rättelse blir inte en egen sida. Den ändrar den som finns.");
        Slug = slug;
        PublishedAt = by.At;
        ReviewedOn = by.Today;
        Told(ExampleActKind.Published, by);
        Happened(Acts.ExamplePublished, by);
    }

    /// <summary>An editor has read it again and found that it still holds.</summary>
    public void ReviewAgain(By by)
    {
        MustBePublished();
        if (ReviewedOn == by.Today)
            return;
        ReviewedOn = by.Today;
        Told(ExampleActKind.ReviewedAgain, by);
        Happened(Acts.ExampleReviewedAgain, by);
    }

    public void AskForWithdrawal(string why, By by)
    {
        MustBePublished();
        MustSayWhy(why, "Skriv varför exemplet ska dras tillbaka.");
        WithdrawalAskedAt = by.At;
        Told(ExampleActKind.WithdrawalAsked, by, why);
        Happened(Acts.ExampleWithdrawalAsked, by, why.Trim());
    }

    /// <summary>Takes it from the readers for good. Its address tells that it was there, and why it is gone.</summary>
    public void Withdraw(string why, By by)
    {
        MustBePublished();
        MustSayWhy(why, "Skriv varför exemplet ska dras tillbaka.");
        WithdrawnAt = by.At;
        WithdrawnWhy = why.Trim();
        Told(ExampleActKind.Withdrawn, by, why);
        Happened(Acts.ExampleWithdrawn, by, why.Trim());
    }

    private void MustBeSubmitted()
    {
        if (State != ExampleState.Submitted)
            throw new RuleBroken("Exemplet väntar inte på granskning.");
    }

    private void MustBePublished()
    {
        if (State != ExampleState.Published)
            throw new RuleBroken("Exemplet är inte publicerat.");
    }

    private static void MustSayWhy(string why, string sentence)
    {
        if (string.IsNullOrWhiteSpace(why))
            throw new RuleBroken(sentence);
    }
}
