using MrPlatform.Ui.Parts;

namespace MrPlatform.Library;

/// <summary>A list narrowed by what stands in the address. A value that no filter knows narrows nothing.</summary>
public sealed class Narrowed<T>
{
    private readonly IReadOnlyList<T> _all;
    private readonly string _address;
    private readonly IReadOnlyList<Filter<T>> _filters;
    private readonly Dictionary<Filter<T>, Choice> _chosen = [];

    public Narrowed(
        IReadOnlyList<T> all,
        string address,
        IQueryCollection query,
        IReadOnlyList<Filter<T>> filters
    )
    {
        (_all, _address, _filters) = (all, address, filters);
        foreach (var filter in filters)
            if (filter.Choices.FirstOrDefault(one => one.Value == query[filter.Name]) is { } choice)
                _chosen[filter] = choice;
        Items = [.. Matching(_chosen)];
    }

    public IReadOnlyList<T> Items { get; }

    public Narrowing Form =>
        new(
            _address,
            [.. _filters.Select(Shown)],
            Items.Count,
            _all.Count,
            [.. _filters.Where(_chosen.ContainsKey).Select(Without)]
        );

    private ShownFilter Shown(Filter<T> filter) =>
        new(
            filter.Name,
            filter.Label,
            filter.Any,
            [
                .. filter
                    .Choices.Select(choice => (choice, Count(filter, choice)))
                    .Where(one => one.Item2 > 0),
            ],
            _chosen.GetValueOrDefault(filter)?.Value
        );

    private int Count(Filter<T> filter, Choice choice) =>
        _all.Count(one => filter.ValuesOf(one).Contains(choice.Value));

    // The way back when a choice left too little: everything else kept, with how many that gives.
    private Link Without(Filter<T> filter)
    {
        var rest = _chosen.Where(one => one.Key != filter).ToDictionary();
        var query = string.Join(
            '&',
            rest.Select(one => $"{one.Key.Name}={Uri.EscapeDataString(one.Value.Value)}")
        );
        return new Link(
            $"{_chosen[filter].Text} ({Matching(rest).Count()})",
            query.Length > 0 ? $"{_address}?{query}" : _address,
            _chosen[filter].Lang
        );
    }

    private IEnumerable<T> Matching(Dictionary<Filter<T>, Choice> chosen) =>
        _all.Where(one => chosen.All(pair => pair.Key.ValuesOf(one).Contains(pair.Value.Value)));
}
