namespace MrPlatform.ActionPlans.Exchanging.Importing;

/// <summary>The names that are most like what somebody wrote: few letters to change, or one within the other.</summary>
internal static class Nearest
{
    private const int Most = 3;

    public static IReadOnlyList<string> To(string said, IEnumerable<string> names)
    {
        var wanted = said.ToLowerInvariant();
        return
        [
            .. names
                .Select(name => (name, Changes: Changes(wanted, name.ToLowerInvariant())))
                .Where(one => one.Changes <= Math.Max(2, wanted.Length / 3))
                .OrderBy(one => one.Changes)
                .ThenBy(one => one.name, StringComparer.CurrentCulture)
                .Take(Most)
                .Select(one => one.name),
        ];
    }

    /// <summary>How many letters to add, take away or change (Levenshtein); one within the other counts as one.</summary>
    private static int Changes(string one, string other)
    {
        if (
            one.Length > 3
            && (
                other.Contains(one, StringComparison.Ordinal)
                || one.Contains(other, StringComparison.Ordinal)
            )
        )
            return 1;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (corner, row[j]) = (
                    row[j],
                    Math.Min(
                        Math.Min(row[j], row[j - 1]) + 1,
                        corner + (one[i - 1] == other[j - 1] ? 0 : 1)
                    )
                );
        }
        return row[^1];
    }
}
