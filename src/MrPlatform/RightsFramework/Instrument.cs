namespace MrPlatform.RightsFramework;

/// <summary>What sort of rule an instrument is.</summary>
public enum InstrumentKind
{
    Constitution,
    Law,
    Eu,
    Treaty,
    Declaration,
}

/// <summary>A law, EU act, convention or declaration that the catalogue refers to, and what it demands in plain words.</summary>
public sealed class Instrument : ContentItem
{
    public required string Title { get; init; }

    public required string ShortName { get; init; }

    /// <summary>As the rule is called in Swedish, whatever language it is told in here.</summary>
    public required string SwedishTitle { get; init; }

    public required string SwedishShortName { get; init; }

    public required InstrumentKind Kind { get; init; }

    /// <summary>SFS or EU number.</summary>
    public string? Number { get; init; }

    public string? InForce { get; init; }

    public string? Adopted { get; init; }

    public string? RatifiedBySweden { get; init; }

    public required string Demands { get; init; }

    public required bool Binding { get; init; }

    public required string Link { get; init; }

    /// <summary>Somebody has read the text or an authority's account of it; <see cref="Origin"/> says which.</summary>
    public required bool Checked { get; init; }

    public required string Origin { get; init; }

    public bool IsSwedishLaw => Kind is InstrumentKind.Constitution or InstrumentKind.Law;
}
