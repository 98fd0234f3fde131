using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.CoreTasks;

/// <summary>What committees are there to do, by role: all of it, or what municipalities or regions do.</summary>
public sealed class CoreTasksModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : LibraryPage(knowledge)
{
    [BindProperty(SupportsGet = true, Name = "i")]
    public string? In { get; set; }

    public IEnumerable<(string? Key, string Text)> Selections =>
        [
            (null, t["Alla {0}", Base.CoreTasks.Count]),
            ("kommun", t["I kommunen, {0}", Count(OrganisationKind.Municipality)]),
            ("region", t["I regionen, {0}", Count(OrganisationKind.Region)]),
        ];

    public string? Selected => In is "kommun" or "region" ? In : null;

    public IEnumerable<CoreTask> Of(Role role) =>
        Base.CoreTasks.Where(task => task.Role == role && RunsIn(task, Kind));

    private OrganisationKind Kind =>
        Selected switch
        {
            "kommun" => OrganisationKind.Municipality,
            "region" => OrganisationKind.Region,
            _ => OrganisationKind.Both,
        };

    private int Count(OrganisationKind kind) => Base.CoreTasks.Count(task => RunsIn(task, kind));

    private static bool RunsIn(CoreTask task, OrganisationKind kind) =>
        (task.RunsIn & kind) != OrganisationKind.None;
}
