using System.Text.Json;

namespace MrPlatform.OwnFrameworks.Texts;

/// <summary>What a statement of an earlier version lives on in: another, several, or nothing when it was taken away.</summary>
public sealed record ItemMove(string From, IReadOnlyList<string> To, string Since)
{
    public static IReadOnlyList<ItemMove> FromJson(string json) =>
        JsonSerializer.Deserialize<List<ItemMove>>(json) ?? [];

    public static string AsJson(IEnumerable<ItemMove> moves) =>
        JsonSerializer.Serialize(moves.ToList());

    /// <summary>
    /// All moves that a version needs to know of: the new ones, and the earlier ones led on through them, so that also one who comes from
    /// the first version finds the way in a single step.
    /// </summary>
    public static IReadOnlyList<ItemMove> LedOn(
        IReadOnlyList<ItemMove> earlier,
        IReadOnlyList<ItemMove> latest
    )
    {
        var way = latest.ToDictionary(move => move.From, move => move.To, StringComparer.Ordinal);
        return
        [
            .. earlier.Select(move =>
                move with
                {
                    To =
                    [
                        .. move
                            .To.SelectMany(code => way.GetValueOrDefault(code) ?? [code])
                            .Distinct(StringComparer.Ordinal),
                    ],
                }
            ),
            .. latest,
        ];
    }
}
