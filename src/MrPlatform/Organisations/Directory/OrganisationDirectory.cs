using System.Globalization;
using System.Reflection;
using MrPlatform.Foundations;

namespace MrPlatform.Organisations.Directory;

/// <summary>Sweden's 290 municipalities and 21 regions, read once from the list in this folder.</summary>
public sealed class OrganisationDirectory
{
    private static readonly CompareInfo Swedish = CultureInfo.GetCultureInfo("sv-SE").CompareInfo;

    private static readonly StringComparer Alphabetical = StringComparer.Create(
        CultureInfo.GetCultureInfo("sv-SE"),
        ignoreCase: true
    );

    private readonly Dictionary<string, ListedOrganisation> _byCode;

    public OrganisationDirectory()
    {
        All = WithSlugs(Read());
        ByName = [.. All.OrderBy(o => o.Name, Alphabetical)];
        _byCode = All.ToDictionary(o => o.Code, StringComparer.Ordinal);
    }

    /// <summary>In the order of the codes: municipalities county by county, then the regions.</summary>
    public IReadOnlyList<ListedOrganisation> All { get; }

    /// <summary>In the order of the Swedish alphabet.</summary>
    public IReadOnlyList<ListedOrganisation> ByName { get; }

    public ListedOrganisation? Find(string? code) =>
        code is null ? null : _byCode.GetValueOrDefault(code);

    /// <summary>The line that gives a workspace its name and kind; null when the code is not in the list.</summary>
    public ListedOrganisation? Workspace(string? code) => Find(Find(code)?.WorkspaceCode);

    /// <summary>Those whose name, county or code contains every word, whatever the case and with or without the marks of å, ä, ö.</summary>
    public IReadOnlyList<ListedOrganisation> Search(string? words)
    {
        var wanted = (words ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return
        [
            .. ByName
                .Where(o => Array.TrueForAll(wanted, w => Holds(o, w)))
                .OrderByDescending(o =>
                    Swedish.IsPrefix(o.Name, words?.Trim() ?? "", CompareOptions.IgnoreCase)
                ),
        ];
    }

    private static bool Holds(ListedOrganisation o, string word) =>
        o.Code == word || In(o.Name, word) || In(o.County, word);

    private static bool In(string text, string word) =>
        Swedish.IndexOf(text, word, CompareOptions.IgnoreCase) >= 0
        || Slug.Of(text).Contains(Slug.Of(word), StringComparison.Ordinal);

    /// <summary>Where two names give the same address, as Habo and Håbo do, both carry their code.</summary>
    private static IReadOnlyList<ListedOrganisation> WithSlugs(
        IEnumerable<ListedOrganisation> read
    ) =>
        [
            .. read.GroupBy(o => Slug.Of(o.Name))
                .SelectMany(same =>
                    same.Select(o =>
                        o with
                        {
                            Slug = same.Count() == 1 ? same.Key : $"{same.Key}-{o.Code}",
                        }
                    )
                )
                .OrderBy(o => o.Kind)
                .ThenBy(o => o.Code, StringComparer.Ordinal),
        ];

    private static IEnumerable<ListedOrganisation> Read()
    {
        using var file = Assembly
            .GetExecutingAssembly()
            .GetManifestResourceStream("MrPlatform.Organisations.Directory.organisations.csv")!;
        using var reader = new StreamReader(file);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.StartsWith("code,", StringComparison.Ordinal))
                continue;
            var parts = line.Split(',');
            var kind =
                parts[2] == "region" ? OrganisationKind.Region : OrganisationKind.Municipality;
            yield return new(parts[0], parts[1], kind, parts[3], Slug: "");
        }
    }
}
