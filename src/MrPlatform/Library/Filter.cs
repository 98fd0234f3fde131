using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>One value to narrow a list by, as it stands in the address and as one reads it.</summary>
public sealed record Choice(string Value, string Text, string? Lang = null);

/// <summary>Something to narrow a list by. Its name stands in the address: <c>?roll=arbetsgivare</c>.</summary>
/// <param name="Name">In the address.</param>
/// <param name="Label">In the form.</param>
/// <param name="Any">The choice of not narrowing: “Alla roller”.</param>
/// <param name="Choices">In the order they are shown.</param>
/// <param name="ValuesOf">The values that one thing in the list has.</param>
public sealed record Filter<T>(
    string Name,
    string Label,
    string Any,
    IReadOnlyList<Choice> Choices,
    Func<T, IEnumerable<string>> ValuesOf
);

/// <summary><c>_Narrowing</c>: the form, what is chosen, and how much is left.</summary>
public sealed record Narrowing(
    string Address,
    IReadOnlyList<ShownFilter> Filters,
    int Left,
    int All,
    IReadOnlyList<Link> WithoutOne
)
{
    public bool IsNarrowed => WithoutOne.Count > 0;
}

/// <summary>A filter with what is chosen in it and how many each choice would give alone.</summary>
public sealed record ShownFilter(
    string Name,
    string Label,
    string Any,
    IReadOnlyList<(Choice Choice, int Count)> Choices,
    string? Chosen
);
