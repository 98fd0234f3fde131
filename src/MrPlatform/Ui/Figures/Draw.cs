using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Ui.Figures;

/// <summary>
/// Pictures of data, drawn on the server: in every page as <c>@Draw.HeatMap(…)</c>. Across the width in percent and along the
/// height in pixels, so that they fit a phone without shrinking the text. The digit stands in the mark, what is missing is a
/// mark as well, and the numbers are read out in the label. Classes are in Ui/Styles/Figures.css.
/// </summary>
public sealed partial class Draw(Marks marks, IStringLocalizer<UiWords> t)
{
    /// <summary>"2 på nivå 1, 3 vet inte": how many of each, in the order figures show them.</summary>
    private string Counted(IEnumerable<Mark> counted) =>
        string.Join(
            ", ",
            counted
                .GroupBy(mark => mark)
                .OrderBy(group => group.Key)
                .Select(group =>
                    group.Key <= Mark.Level4
                        ? t["{0} på nivå {1}", group.Count(), (int)group.Key].Value
                        : $"{group.Count()} {Lower(marks.Name(group.Key))}"
                )
        );

    private static string Lower(string word) => char.ToLowerInvariant(word[0]) + word[1..];
}
