using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;

namespace MrPlatform.Library.Perspectives;

/// <summary>The perspective map: choose a criterion, a right, an article, a target or an area, and see all that hangs together with it.</summary>
public sealed class PerspectivesModel(
    Knowledge knowledge,
    PerspectiveWords words,
    Phrases phrases,
    IStringLocalizer<LibraryWords> t
) : LibraryPage(knowledge)
{
    [BindProperty(SupportsGet = true, Name = "val")]
    public string? Key { get; set; }

    public Viewpoint? Chosen => Base.Perspectives.Find(Key?.Trim());

    /// <summary>Asked for something that is not there.</summary>
    public bool IsUnknown => !string.IsNullOrWhiteSpace(Key) && Chosen is null;

    /// <summary>For whoever does not know where to begin: the one with most links in three of the perspectives.</summary>
    public IEnumerable<Viewpoint> Openings =>
        new[] { Perspective.Right, Perspective.ChildRight, Perspective.GlobalGoal }.Select(one =>
            Base.Perspectives.Points[one]
                .MaxBy(point => Base.Perspectives.From(point, Perspective.Criterion).Count())!
        );

    public IEnumerable<(Perspective Perspective, IReadOnlyList<Viewpoint> Points)> All =>
        Enum.GetValues<Perspective>()
            .Select(one => (one, (IReadOnlyList<Viewpoint>)[.. Base.Perspectives.Points[one]]));

    /// <summary>What hangs together with the chosen, perspective by perspective; those with nothing are left out.</summary>
    public IReadOnlyList<Linked> Links =>
        field ??= Chosen is not { } chosen
            ? []
            :
            [
                .. Enum.GetValues<Perspective>()
                    .Select(one => new Linked(one, [.. Base.Perspectives.From(chosen, one)]))
                    .Where(one => one.Points.Count > 0),
            ];

    public IReadOnlyList<Branch> Branches =>
        [
            .. Links.Select(one => new Branch(
                $"{words.Plural(one.Perspective)}, {one.Points.Count}",
                [
                    .. one.Points.Select(to => new LinkedBox(
                        to.Point.Code,
                        to.Point.Name,
                        Url.Content(Addresses.Perspective(to.Point.Key)),
                        to.Bond is Bond.Direct
                    )),
                ]
            )),
        ];

    /// <summary>The picture in a sentence: how many of each.</summary>
    public string Sentence =>
        t[
            "{0} hör ihop med {1}.",
            words.Whole(Chosen!),
            phrases.And([.. Links.Select(one => words.Counted(one.Perspective, one.Points.Count))])
        ];
}

/// <summary>What hangs together with the chosen, seen from one perspective.</summary>
public sealed record Linked(
    Perspective Perspective,
    IReadOnlyList<(Viewpoint Point, Bond Bond)> Points
);
