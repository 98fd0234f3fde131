using System.Globalization;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Glossary;

/// <summary>All words that are explained, in the order of the Swedish alphabet.</summary>
public sealed class GlossaryModel(Knowledge knowledge) : LibraryPage(knowledge)
{
    private static readonly CultureInfo Swedish = CultureInfo.GetCultureInfo("sv-SE");

    private static readonly StringComparer Alphabetical = StringComparer.Create(
        Swedish,
        ignoreCase: true
    );

    public IReadOnlyList<IGrouping<string, Term>> Letters =>
        [
            .. Base
                .Glossary.OrderBy(term => term.Word, Alphabetical)
                .GroupBy(term => term.Word[..1].ToUpper(Swedish)),
        ];

    /// <summary>Å, ä and ö have places of their own in the alphabet but not in addresses.</summary>
    public static string Anchor(string letter) =>
        letter switch
        {
            "Å" => "bokstav-aa",
            "Ä" => "bokstav-ae",
            "Ö" => "bokstav-oe",
            _ => $"bokstav-{letter.ToLowerInvariant()}",
        };
}
