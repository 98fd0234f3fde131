namespace MrPlatform.SelfAssessments;

/// <summary>A list of units that is shown a page at a time, read through from its beginning for a file.</summary>
internal static class AllPages
{
    /// <param name="read">A page by its number, with one row more than it holds when there are more.</param>
    public static async IAsyncEnumerable<T> Of<T>(Func<int, Task<IReadOnlyList<T>>> read)
    {
        for (var page = 1; ; page++)
        {
            var rows = await read(page);
            foreach (var row in rows.Take(UnitProgress.OnAPage))
                yield return row;
            if (rows.Count <= UnitProgress.OnAPage)
                yield break;
        }
    }
}
