using System.Globalization;

namespace MrPlatform.Foundations;

/// <summary>
/// Mognadsnivå: 1 inte påbörjat, 2 påbörjat, 3 infört, 4 systematiskt. Nothing outside 1–4 can exist; "unknown" is never a level.
/// </summary>
public readonly record struct Maturity : IComparable<Maturity>
{
    private readonly byte _level;

    private Maturity(int level) => _level = (byte)level;

    /// <summary>The level as a digit, 1–4. The default value of the type counts as level 1.</summary>
    public int Level => _level == 0 ? 1 : _level;

    /// <summary>Makes a level of a digit. Throws <see cref="ArgumentOutOfRangeException"/> outside 1–4.</summary>
    public static Maturity Of(int level) =>
        level is >= 1 and <= 4
            ? new(level)
            : throw new ArgumentOutOfRangeException(
                nameof(level),
                level,
                "En nivå är 1, 2, 3 eller 4."
            );

    public static Maturity Lower(Maturity a, Maturity b) => a.Level <= b.Level ? a : b;

    public int CompareTo(Maturity other) => Level.CompareTo(other.Level);

    public override string ToString() => Level.ToString(CultureInfo.InvariantCulture);

    public static bool operator <(Maturity a, Maturity b) => a.Level < b.Level;

    public static bool operator >(Maturity a, Maturity b) => a.Level > b.Level;

    public static bool operator <=(Maturity a, Maturity b) => a.Level <= b.Level;

    public static bool operator >=(Maturity a, Maturity b) => a.Level >= b.Level;
}
