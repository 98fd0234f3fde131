using System.Text;
using Microsoft.Extensions.Localization;
using MrPlatform.Library;

namespace MrPlatform.Overview.Trial;

/// <summary>The first plan as plain text (Markdown), to paste into one's own document.</summary>
internal static class PlanAsText
{
    public static string Of(TrialResult result, IStringLocalizer<OverviewWords> t)
    {
        var text = new StringBuilder();
        text.Append("# ").AppendLine(t["Din första plan"]).AppendLine();
        foreach (var (goal, number) in result.Plan.Select((goal, i) => (goal, i + 1)))
            Write(text, goal, number, t);
        text.Append("## ").AppendLine(t["Dina svar"]).AppendLine();
        foreach (var answer in result.Answers.All)
            text.Append("- ")
                .Append($"{answer.Criterion.Id} {answer.Criterion.Title}: ")
                .AppendLine(
                    answer.Level is { } level
                        ? $"{t["nivå {0}", level].Value}{(answer.IsLaw ? t[", lagkrav"].Value : "")}"
                    : answer.Mark == Ui.Parts.Mark.Unknown ? t["Vet inte"]
                    : answer.IsGiven ? t["ej relevant"]
                    : t["inte besvarad"]
                );
        return text.ToString();
    }

    private static void Write(
        StringBuilder text,
        FirstGoal goal,
        int number,
        IStringLocalizer<OverviewWords> t
    )
    {
        text.AppendLine($"## {t["Mål {0}", number].Value}: {goal.Question.Goal}").AppendLine();
        Line(text, t["Kriterium"], $"{goal.Criterion.Id} {goal.Criterion.Title}");
        if (goal.Answer.Level is { } level)
            Line(text, t["I dag"], goal.Criterion.Level(level));
        else
            Line(text, t["Ta reda på"], string.Join(' ', goal.Criterion.Questions));
        Line(text, t["Nästa steg, nivå {0}", goal.Next], goal.Criterion.Level(goal.Next));
        Line(text, t["Brukar ligga hos"], Phrases.Listed(goal.Owners));
        text.AppendLine().AppendLine($"{t["Prova inom tre månader"].Value}:").AppendLine();
        foreach (var idea in goal.Criterion.Ideas)
            text.AppendLine($"- [ ] {idea}");
        foreach (var example in goal.Examples)
            text.AppendLine($"- {t["Exempel"].Value}: {example.Title}");
        text.AppendLine();
    }

    private static void Line(StringBuilder text, string term, string value) =>
        text.AppendLine($"**{term}:** {value}  ");
}
