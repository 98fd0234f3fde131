using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.RightsFramework;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Overview;

/// <summary>
/// The first screen, for someone who has never seen the platform: what it is, look something up, answer one real question and
/// see at once what the answer leads to. Nothing is saved.
/// </summary>
[AllowAnonymous]
[KeptForVisitors]
public sealed class StartPage(Knowledge knowledge) : PageModel
{
    private const int Highest = 4;

    /// <summary>A level, or "vet-inte".</summary>
    [FromQuery(Name = "svar")]
    public string? Answer { get; set; }

    public KnowledgeBase Knowledge => knowledge.Current;

    /// <summary>The first of those to try; the red thread above it tells about it.</summary>
    public Criterion Question => Knowledge.HumanRights.Trial[0].Criterion;

    public int? Level =>
        int.TryParse(Answer, out var level) && level is >= 1 and <= Highest ? level : null;

    public bool Unknown => Answer == "vet-inte";

    /// <summary>What comes after the chosen level; nothing after the highest.</summary>
    public int? Next => Level < Highest ? Level + 1 : null;
}
