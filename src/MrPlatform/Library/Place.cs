using System.Text.RegularExpressions;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>
/// One place in a law or convention, or several after each other, and all that refers to it. Places that carry the same things stand
/// together: "3 kap. 2 och 3 §§".
/// </summary>
internal sealed partial record Place(
    IReadOnlyList<Reference> References,
    IReadOnlyList<ContentItem> UsedBy
)
{
    public bool IsUnread => References[0].Checked is false;

    /// <summary>All places of one law that the content refers to, in the order of the law.</summary>
    public static IReadOnlyList<Place> In(Instrument instrument, KnowledgeBase content)
    {
        var places = new List<Place>();
        foreach (var place in One(instrument, content))
            if (places is [.., var last] && last.IsLike(place))
                places[^1] = last with { References = [.. last.References, .. place.References] };
            else
                places.Add(place);
        return places;
    }

    private static IEnumerable<Place> One(Instrument instrument, KnowledgeBase content) =>
        Everywhere(content)
            .Where(one => one.Reference.Instrument == instrument)
            .GroupBy(one => one.Reference.At)
            .OrderBy(place => Sorted(place.Key), StringComparer.Ordinal)
            .Select(place => new Place(
                // One reader of the source is enough, so a place that somebody has read is shown as read.
                [place.Select(one => one.Reference).OrderBy(one => one.Checked is false).First()],
                [.. place.Select(one => one.By).Distinct()]
            ));

    private bool IsLike(Place other) =>
        IsUnread == other.IsUnread && UsedBy.SequenceEqual(other.UsedBy);

    private static IEnumerable<(Reference Reference, ContentItem By)> Everywhere(
        KnowledgeBase content
    ) =>
        [
            .. content.Rights.SelectMany(right =>
                right.References.Select(reference => (reference, (ContentItem)right))
            ),
            .. content.CoreTasks.SelectMany(task =>
                task.LegalBasis.Select(reference => (reference, (ContentItem)task))
            ),
            .. content.Criteria.SelectMany(criterion =>
                (criterion.Basis?.References ?? []).Select(reference =>
                    (reference, (ContentItem)criterion)
                )
            ),
        ];

    // "2 kap." before "2:1", "2:9" before "2:10", and all of them before "2 a"; protocols ("P1-2") come last by their letter.
    private static string Sorted(string at) =>
        Digits()
            .Replace(
                at.Replace(" kap.", "", StringComparison.Ordinal),
                n => n.Value.PadLeft(4, '0')
            )
            .Replace(':', '\u0001');

    [GeneratedRegex(@"\d+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Digits();
}
