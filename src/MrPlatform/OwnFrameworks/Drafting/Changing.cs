using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.OwnFrameworks.Drafting;

/// <summary>The changes one makes in a framework's text: each gives a new text, or none when what it is about is no longer there.</summary>
internal static class Changing
{
    public static FrameworkText? WithArea(this FrameworkText text, string? was, AreaText area) =>
        was is null ? text with { Areas = [.. text.Areas, area] }
        : text.Areas.FirstOrDefault(one => one.Id == was) is not { } old ? null
        : text with
        {
            Areas =
            [
                .. text.Areas.Select(one => one == old ? area with { Items = old.Items } : one),
            ],
        };

    /// <summary>Puts a statement in an area: last when it is new or comes from another, else where it stood.</summary>
    public static FrameworkText? WithItem(
        this FrameworkText text,
        string? was,
        string area,
        ItemText item
    )
    {
        if (text.Areas.All(one => one.Id != area))
            return null;
        if (was is null)
            return text.InArea(area, items => [.. items, item]);
        if (text.AreaOf(was) is not { } from)
            return null;
        return from.Id == area
            ? text.InArea(area, items => [.. items.Select(one => one.Id == was ? item : one)])
            : text.InArea(from.Id, items => [.. items.Where(one => one.Id != was)])
                .InArea(area, items => [.. items, item]);
    }

    public static FrameworkText? WithoutItem(this FrameworkText text, string code) =>
        text.AreaOf(code) is { } area
            ? text.InArea(area.Id, items => [.. items.Where(one => one.Id != code)])
            : null;

    public static FrameworkText? WithoutArea(this FrameworkText text, string code) =>
        text.Areas.Any(area => area.Id == code)
            ? text with
            {
                Areas = [.. text.Areas.Where(area => area.Id != code)],
            }
            : null;

    public static FrameworkText? WithAreaMoved(this FrameworkText text, string code, bool up) =>
        Moved(text.Areas, area => area.Id == code, up) is { } areas
            ? text with
            {
                Areas = areas,
            }
            : null;

    /// <summary>Within its area; past its edge nothing happens.</summary>
    public static FrameworkText? WithItemMoved(this FrameworkText text, string code, bool up) =>
        text.AreaOf(code) is { } area && Moved(area.Items, item => item.Id == code, up) is { } items
            ? text.InArea(area.Id, _ => items)
            : null;

    private static FrameworkText InArea(
        this FrameworkText text,
        string area,
        Func<IReadOnlyList<ItemText>, IReadOnlyList<ItemText>> change
    ) =>
        text with
        {
            Areas =
            [
                .. text.Areas.Select(one =>
                    one.Id == area ? one with { Items = change(one.Items) } : one
                ),
            ],
        };

    private static List<T>? Moved<T>(IReadOnlyList<T> all, Predicate<T> which, bool up)
    {
        var moved = all.ToList();
        var from = moved.FindIndex(which);
        var to = from + (up ? -1 : 1);
        if (from < 0)
            return null;
        if (to >= 0 && to < moved.Count)
            (moved[from], moved[to]) = (moved[to], moved[from]);
        return moved;
    }
}
