namespace MrPlatform.Bench.Generating;

/// <summary>Rows waiting to be written together in one transaction.</summary>
internal sealed class Batch
{
    private readonly Dictionary<Table, List<object?[]>> _rows = Table.All.ToDictionary(
        t => t,
        _ => new List<object?[]>()
    );

    public int Answers => _rows[Table.Answer].Count;

    public IReadOnlyList<object?[]> this[Table table] => _rows[table];

    public void Add(Table table, params object?[] row)
    {
        if (row.Length != table.Columns.Length)
            throw new ArgumentException(
                $"{table.Name} has {table.Columns.Length} columns.",
                nameof(row)
            );
        _rows[table].Add(row);
    }

    public void Clear()
    {
        foreach (var rows in _rows.Values)
            rows.Clear();
    }
}
