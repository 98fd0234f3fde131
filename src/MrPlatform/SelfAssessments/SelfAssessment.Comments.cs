using System.Globalization;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.SelfAssessments.Commenting;

namespace MrPlatform.SelfAssessments;

// What colleagues write beside an answer while it is prepared, and what becomes of it. The journal tells that, never what.
public sealed partial class SelfAssessment
{
    internal Comment Comment(RatingUnit unit, string criterion, string text, By by)
    {
        DemandPreparing();
        var comment = new Comment(unit, criterion, text, by);
        Told(Acts.CommentWritten, comment, unit, by);
        return comment;
    }

    internal void Change(Comment comment, RatingUnit unit, string text, By by)
    {
        DemandOwn(comment, by);
        if (comment.Text == text.Trim())
            return;
        comment.Change(text, by.At);
        Told(Acts.CommentChanged, comment, unit, by);
    }

    /// <summary>The caller takes the row away.</summary>
    internal void Remove(Comment comment, RatingUnit unit, By by)
    {
        DemandOwn(comment, by);
        Told(Acts.CommentRemoved, comment, unit, by);
    }

    /// <summary>Tells what became of the comments when the round was concluded.</summary>
    internal void SettleComments(int many, bool keep, By by)
    {
        if (many > 0)
            Happened(
                keep ? Acts.CommentsKept : Acts.CommentsDisposed,
                by,
                Id,
                words: [("antal", many.ToString(CultureInfo.InvariantCulture)), ("runda", Title)]
            );
    }

    private void Told(string act, Comment comment, RatingUnit unit, By by) =>
        Happened(
            act,
            by,
            Id,
            words: [("kriterium", comment.Criterion), ("enhet", unit.Name), ("runda", Title)]
        );

    private void DemandOwn(Comment comment, By by)
    {
        DemandPreparing();
        if (by.PersonId is not { } person || !comment.IsBy(person))
            throw new RuleBroken("Bara den som skrev en kommentar kan ändra eller ta bort den.");
    }

    private void DemandPreparing()
    {
        if (!IsOpen)
            throw new RuleBroken("Rundan är avslutad. Det går inte att kommentera i den längre.");
    }
}
