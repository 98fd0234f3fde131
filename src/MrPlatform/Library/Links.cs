using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>Links to what has a page of its own in the reference work.</summary>
internal static class Links
{
    public static Link To(Criterion criterion) =>
        new($"{criterion.Id} {criterion.Title}", Addresses.Criterion(criterion.Id));

    public static Link To(Right right) => new(right.Name, Addresses.Right(right.Id));

    public static Link To(Principle principle) =>
        new(principle.Name, Addresses.Principle(principle.Slug));

    public static Link To(Area area) => new(area.Name, Addresses.LibraryArea(area.Id));
}
