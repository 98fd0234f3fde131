using AngleSharp.Dom;

namespace MrPlatform.Tests.Harness;

/// <summary>Finds the one element with a name: the whole name first, then its beginning, then any part of it.</summary>
internal static class Finder
{
    public static IElement OnlyOne(
        IEnumerable<(string Name, IElement Element)> candidates,
        string name,
        string what
    )
    {
        var all = candidates.ToList();
        var found = all.Where(c => c.Name == name).ToList();
        if (found.Count == 0)
            found = all.Where(c => c.Name.StartsWith(name, StringComparison.Ordinal)).ToList();
        if (found.Count == 0)
            found = all.Where(c => c.Name.Contains(name, StringComparison.Ordinal)).ToList();
        Assert.True(
            found.Count == 1,
            $"{found.Count} elements of the kind {what} are called “{name}”. There are: "
                + string.Join(" · ", all.Select(c => c.Name))
        );
        return found[0].Element;
    }
}
