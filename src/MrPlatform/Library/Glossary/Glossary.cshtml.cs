using System.Globalization;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Glossary;

/// <summary>All words that are explained, in the order of the alphabet they are read in.</summary>
public sealed class GlossaryModel(Knowledge knowledge) : LibraryPage(knowledge)
{
    public IReadOnlyList<IGrouping<string, Term>> Letters =>
        [
            .. Base
                .Glossary.OrderBy(
                    term => term.Word,
                    StringComparer.Create(CultureInfo.CurrentCulture, ignoreCase: true)
                )
                .GroupBy(term => term.Word[..1].ToUpper(CultureInfo.CurrentCulture)),
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
