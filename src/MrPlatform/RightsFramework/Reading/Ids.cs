namespace MrPlatform.RightsFramework.Reading;

/// <summary>Everything of one kind by id. Notes an id used twice and a reference to something that is not there.</summary>
/// <param name="one">What one of them is called in a sentence: "Rättigheten".</param>
internal sealed class Ids<T>(string one)
    where T : class
{
    private readonly Dictionary<string, T> items = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> places = new(StringComparer.Ordinal);

    public IReadOnlyCollection<T> All => items.Values;

    public void Add(Entry entry, string field, string id, T item)
    {
        if (items.TryAdd(id, item))
            places[id] = entry;
        else
            entry.Wrong(
                field,
                $"{one} ”{id}” finns redan i {places[id].File} rad {places[id].Line}. Ge den här en egen beteckning."
            );
    }

    public T? Find(Entry entry, string field, string id, int? line = null)
    {
        if (items.TryGetValue(id, out var item) || id.Length == 0)
            return item;
        entry.Wrong(
            field,
            $"{one} ”{id}” finns inte. Rätta hänvisningen eller lägg till det som saknas.",
            line
        );
        return null;
    }

    public T? FindIn(Entry entry, string field) => Find(entry, field, entry.Text(field));

    public IReadOnlyList<T> FindAll(Entry entry, string field) =>
        [
            .. entry
                .Lines(field)
                .Select(line => Find(entry, field, line.Text, line.Line))
                .OfType<T>(),
        ];

    public bool Contains(string id) => items.ContainsKey(id);
}
