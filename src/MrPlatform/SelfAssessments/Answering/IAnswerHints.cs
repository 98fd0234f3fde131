using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Answering;

/// <summary>Something that has happened since the last answer, and where to read of it: a reason to think again, never an answer.</summary>
public sealed record AnswerHint(string Text, string Href, string Link);

/// <summary>Who knows of such things. What lies above the self-assessment adds itself with one line in its setup.</summary>
public interface IAnswerHints
{
    /// <param name="answer">The answer as it stands, given or not.</param>
    Task<IReadOnlyList<AnswerHint>> For(
        AnsweringPlace place,
        Criterion criterion,
        Answer answer,
        CancellationToken stop
    );
}
