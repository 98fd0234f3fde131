using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library.Resources;

/// <summary>Guidance that others offer, all of it or by topic, level, country and language.</summary>
public sealed class ResourcesModel(Knowledge knowledge, ResourceFilters filters)
    : LibraryPage(knowledge)
{
    public Narrowed<Resource> Narrowed { get; private set; } = null!;

    public void OnGet() =>
        Narrowed = new(Base.Resources, Addresses.Resources, Request.Query, filters.For(Base));
}
