namespace MrPlatform.Tests.Guards;

/// <summary>Guards name every fault, one per line, so that all can be mended in one go.</summary>
internal static class Faults
{
    public static void None(IEnumerable<string> found)
    {
        var faults = found.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        if (faults.Count > 0)
            Assert.Fail($"{faults.Count} faults:\n{string.Join('\n', faults)}");
    }
}
