using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments.Workshops.Paper;

/// <summary>How many sheets have each level ticked for one question, as typed. Blank is none.</summary>
public sealed class PaperCounts
{
    public const int MostSheets = 500;

    /// <summary>What is counted; set by the page before it is shown, never bound.</summary>
    [BindNever, ValidateNever]
    public Criterion? About { get; set; }

    public string Criterion { get; set; } = "";

    public string? Level1 { get; set; }

    public string? Level2 { get; set; }

    public string? Level3 { get; set; }

    public string? Level4 { get; set; }

    public string? Unknown { get; set; }

    private IEnumerable<(string Field, string? Typed, Rating Rating)> Fields =>
        [
            (nameof(Level1), Level1, Rating.At(1)),
            (nameof(Level2), Level2, Rating.At(2)),
            (nameof(Level3), Level3, Rating.At(3)),
            (nameof(Level4), Level4, Rating.At(4)),
            (nameof(Unknown), Unknown, Rating.Unknown),
        ];

    public bool IsBlank => Fields.All(one => string.IsNullOrWhiteSpace(one.Typed));

    /// <summary>One rating for each sheet. What is wrong stands at its field.</summary>
    public IReadOnlyList<Rating> Read(
        ModelStateDictionary faults,
        string prefix,
        IStringLocalizer<SelfAssessmentsWords> t
    )
    {
        var sheets = new List<Rating>();
        foreach (var (field, typed, rating) in Fields)
        {
            if (string.IsNullOrWhiteSpace(typed))
                continue;
            if (
                !int.TryParse(
                    typed.Trim(),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var count
                )
                || count > MostSheets
            )
                faults.AddModelError(
                    prefix + field,
                    t["Skriv ett helt tal från 0 till {0}, eller lämna rutan tom.", MostSheets]
                );
            else
                sheets.AddRange(Enumerable.Repeat(rating, count));
        }
        if (sheets.Count > MostSheets)
            faults.AddModelError(
                prefix + nameof(Level1),
                t["Det blir {0} blad. Fler än {1} går inte att föra in.", sheets.Count, MostSheets]
            );
        return sheets;
    }
}
