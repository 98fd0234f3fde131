using MrPlatform.Ui.Sheets;

namespace MrPlatform.SelfAssessments.Moving;

/// <summary>What a move would do, question by question, as a file to go through with others before anyone decides.</summary>
public sealed partial class MoveModel : IHaveSheets
{
    public const string Questions = "fragor";

    public string SheetsTitle => t["Flytta {0}", Round.Title];

    public IEnumerable<Sheet> Sheets()
    {
        if (Preview is { IsPossible: true } preview)
            yield return new(
                t["Fråga för fråga"],
                [
                    t["Kod"].Value,
                    t["Nu"].Value,
                    t["Kod i version {0}", preview.Version].Value,
                    t["I version {0}", preview.Version].Value,
                    t["Vad händer med svaren"].Value,
                    t["Svar"].Value,
                    t["Enheter som får frågan"].Value,
                ],
                preview.Questions.Select(question =>
                    (Cell[])
                        [
                            question.Before?.Id,
                            question.Before?.Text ?? t["ny fråga"].Value,
                            string.Join("\n", question.After.Select(after => after.Id)),
                            string.Join("\n", question.After.Select(after => after.Text)),
                            FateOf(question),
                            question.Answers,
                            question.Units,
                        ]
                )
            )
            {
                Key = Questions,
            };
    }

    /// <summary>What happens to its answers, in words.</summary>
    public string FateOf(MovedQuestion question) =>
        question switch
        {
            { Before: null, Answers: > 0 } => t[
                "har svar från förr som kommer tillbaka och ska bekräftas"
            ],
            { Before: null } => t["behöver svar"],
            { Fate: Fate.Kept } => t["står kvar"],
            { Fate: Fate.ToConfirm } => t["står kvar, ska bekräftas"],
            { Fate: Fate.AskedAnew } => t["läggs åt sidan, nytt svar behövs"],
            _ => t["läggs åt sidan, frågas inte längre"],
        };
}
