namespace MrPlatform.RightsFramework.Reading;

/// <summary>Collects faults while reading. Reading goes on after each, so the same one can be met once per language.</summary>
internal sealed class Faults
{
    private readonly HashSet<Fault> found = [];

    public void Add(string file, int line, string field, string sentence) =>
        found.Add(new Fault(file, line, field, sentence));

    public void ThrowIfAny()
    {
        if (found.Count > 0)
            throw new ContentFault([
                .. found
                    .OrderBy(fault => fault.File, StringComparer.Ordinal)
                    .ThenBy(fault => fault.Line),
            ]);
    }
}
