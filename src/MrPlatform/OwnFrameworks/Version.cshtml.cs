using Microsoft.AspNetCore.Mvc;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.OwnFrameworks;

/// <summary>Reads a published version as it was, for ever.</summary>
public sealed class VersionModel(MrContext db, TimeProvider clock, Knowledge knowledge)
    : OwnFrameworkPage(db, clock)
{
    public FrameworkVersion Shown { get; private set; } = null!;

    public FrameworkText Text { get; private set; } = null!;

    public KnowledgeBase Base => knowledge.Current;

    public async Task<IActionResult> OnGet(string nummer, CancellationToken stop)
    {
        if (await Find(nummer, stop) is not { } found)
            return NotFound();
        Shown = found;
        Text = found.Text;
        return Page();
    }
}
