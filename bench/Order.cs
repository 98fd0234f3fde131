using MrPlatform.Bench.Generating;

namespace MrPlatform.Bench;

/// <summary>What was asked for on the command line. Null says how to ask.</summary>
internal sealed record Order(
    IReadOnlyList<Size> Sizes,
    bool Sqlite,
    bool PostgreSql,
    string? Cluster,
    int Port,
    bool Publish,
    string? Measure
)
{
    public const string Usage =
        "dotnet run -c Release --project bench -- [small|kom-m|wide|nation|all] [--database sqlite|postgresql|both] "
        + "[--postgres \"<connection>\"] [--port 5110] [--published] [--measure workspace|list|round|area|result|respondents|mine|evidence|plan|measures|save]";

    public static Order? Read(string[] words)
    {
        var sizes = new List<Size>();
        var (database, cluster, measure) = ("both", (string?)null, (string?)null);
        var (port, publish) = (5110, true);
        for (var i = 0; i < words.Length; i++)
        {
            var next = i + 1 < words.Length ? words[i + 1] : null;
            switch (words[i])
            {
                case "all":
                    sizes.AddRange(Size.All);
                    break;
                case "--database" when next is "sqlite" or "postgresql" or "both":
                    database = words[++i];
                    break;
                case "--postgres" when next is not null:
                    cluster = words[++i];
                    break;
                case "--measure" when next is not null:
                    measure = words[++i];
                    break;
                case "--port" when int.TryParse(next, out port):
                    i++;
                    break;
                case "--published":
                    publish = false;
                    break;
                case var word when Size.All.FirstOrDefault(s => s.Name == word) is { } size:
                    sizes.Add(size);
                    break;
                default:
                    return null;
            }
        }
        return new(
            sizes.Count == 0 ? Size.All : sizes,
            database is "sqlite" or "both",
            database is "postgresql" or "both",
            cluster,
            port,
            publish,
            measure
        );
    }
}
