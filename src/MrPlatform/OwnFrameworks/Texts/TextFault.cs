using Microsoft.Extensions.Localization;

namespace MrPlatform.OwnFrameworks.Texts;

/// <summary>Something in a framework's text to mend: which area or statement by its place, which field, and a sentence that says how.</summary>
/// <param name="Sentence">With places for the words, so that it can be said in the reader's language.</param>
public sealed record TextFault(
    TextPlace Place,
    string Field,
    string Sentence,
    params string[] Words
)
{
    public string Say(IStringLocalizer<OwnFrameworksWords> t) => t[Sentence, [.. Words]];
}

/// <summary>Which area, and which statement in it, counted from none. Both null for the framework itself.</summary>
public readonly record struct TextPlace(int? Area, int? Item)
{
    public static TextPlace Whole { get; }
}
