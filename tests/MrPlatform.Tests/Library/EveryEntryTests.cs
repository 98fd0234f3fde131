using System.Net;
using MrPlatform.RightsFramework;
using MrPlatform.Tests.Guards;
using MrPlatform.Tests.Harness;
using MrPlatform.Tests.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Tests.Library;

/// <summary>Everything in the content can be found by browsing: its page answers with its name, and the list of its kind links to it.</summary>
[Trait("Needs", "Content")]
public sealed class EveryEntryTests(TestApp app) : IClassFixture<TestApp>
{
    private static readonly KnowledgeBase All = Content.Knowledge.Swedish;

    public static TheoryData<string> Lists => [.. Entries.Keys];

    private static Dictionary<
        string,
        IReadOnlyList<(string Address, string Title)>
    > Entries { get; } =
        new(StringComparer.Ordinal)
        {
            [Addresses.Rights] = [.. All.Rights.Select(o => (Addresses.Right(o.Id), o.Name))],
            [Addresses.Instruments] =
            [
                .. All.Instruments.Select(o => (Addresses.Instrument(o.Id), o.Title)),
            ],
            [Addresses.CoreTasks] =
            [
                .. All.CoreTasks.Select(o => (Addresses.CoreTask(o.Slug), o.Name)),
            ],
            [Addresses.Principles] =
            [
                .. All.Principles.Select(o => (Addresses.Principle(o.Slug), o.Name)),
            ],
            [Addresses.Roles] = [.. All.Roles.Select(o => (Addresses.Role(o.Slug), o.Name))],
            [Addresses.LibraryAreas] =
            [
                .. All.Areas.Select(o => (Addresses.LibraryArea(o.Id), o.Name)),
            ],
            [Addresses.Characteristics] =
            [
                .. All.Characteristics.Select(o => (Addresses.Characteristic(o.Id), o.Name)),
            ],
            [Addresses.Criteria] =
            [
                .. All.Criteria.Select(o => (Addresses.Criterion(o.Id), o.Text)),
            ],
            [Addresses.Methods] = [.. All.Methods.Select(o => (Addresses.Method(o.Id), o.Title))],
            [Addresses.Tools] = [.. All.Tools.Select(o => (Addresses.Tool(o.Id), o.Title))],
            [Addresses.Examples] =
            [
                .. All.Examples.Select(o => (Addresses.Example(o.Id), o.Title)),
            ],
            [Addresses.Resources] =
            [
                .. All.Resources.Select(o => (Addresses.Resource(o.Id), o.Title)),
            ],
            [Addresses.Checklists] =
            [
                .. All.Checklists.Select(o => (Addresses.Checklist(o.Id), o.Title)),
            ],
            [Addresses.Paths] = [.. All.Paths.Select(o => (Addresses.Path(o.Id), o.Title))],
            [Addresses.Glossary] = [.. All.Glossary.Select(o => (Addresses.Term(o.Id), o.Word))],
        };

    [Theory]
    [MemberData(nameof(Lists))]
    public async Task Each_is_in_the_list_of_its_kind_and_has_a_page(string list)
    {
        var visitor = app.Visitor(followRedirects: false);
        var linked = (await visitor.Open(list[1..]))
            .Answers(HttpStatusCode.OK)
            .Document.QuerySelectorAll("main a[href]")
            .Select(a => a.GetAttribute("href"))
            .ToHashSet();
        var faults = new List<string>();
        foreach (var (address, title) in Entries[list])
        {
            var page = (await visitor.Open(address[1..])).Answers(HttpStatusCode.OK);
            if (!string.Equals(page.Heading, title, StringComparison.OrdinalIgnoreCase))
                faults.Add($"{address} is headed {page.Heading}");
            if (page.Document.QuerySelectorAll(".mr-related a").Length == 0)
                faults.Add($"{address} hangs together with nothing");
            if (!linked.Contains(address[1..]))
                faults.Add($"{address} is not in its list");
        }

        Faults.None(faults);
    }

    [Fact]
    public async Task The_way_in_leads_to_every_list()
    {
        var page = await app.Visitor().Open("/uppslagsverk");
        var linked = page
            .Document.QuerySelectorAll("main a[href]")
            .Select(a => a.GetAttribute("href"))
            .ToHashSet();

        Faults.None(Entries.Keys.Where(list => !linked.Contains(list[1..])));
    }
}
