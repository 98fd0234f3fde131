namespace MrPlatform.RightsFramework;

/// <summary>The four written levels of a criterion, lowest first. All four are there and no two say the same.</summary>
public sealed class Levels(IReadOnlyList<string> texts)
{
    public string this[int level] => texts[level - 1];

    public IReadOnlyList<string> All => texts;
}
