using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Organisations.Directory;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Examples;

/// <summary>What the examples can be narrowed by: role, principle, right, operation and organisation.</summary>
public sealed class ExampleFilters(
    OrganisationDirectory directory,
    Phrases phrases,
    IStringLocalizer<LibraryWords> t
)
{
    private static readonly StringComparer Alphabetical = StringComparer.Create(
        CultureInfo.GetCultureInfo("sv-SE"),
        ignoreCase: true
    );

    public IReadOnlyList<Filter<Example>> For(KnowledgeBase content) =>
        [
            new(
                "roll",
                t["Roll"],
                t["Alla roller"],
                [.. content.Roles.Select(one => new Choice(one.Slug, one.Name))],
                example => example.Roles.Select(one => one.Slug)
            ),
            new(
                "princip",
                t["Princip"],
                t["Alla principer"],
                [.. content.Principles.Select(one => new Choice(one.Slug, one.Name))],
                example => example.Principles.Select(one => one.Slug)
            ),
            new(
                "rattighet",
                t["Rättighet"],
                t["Alla rättigheter"],
                [.. content.Rights.Select(one => new Choice(one.Id, one.Name))],
                example => example.Rights.Select(one => one.Id)
            ),
            new(
                "verksamhet",
                t["Verksamhet"],
                t["Alla verksamheter"],
                Distinct(content.Examples.Select(one => Operation(one))),
                example => [Operation(example).Value]
            ),
            new(
                "organisation",
                t["Organisation"],
                t["Alla organisationer"],
                Distinct(content.Examples.SelectMany(Organisations)),
                example => Organisations(example).Select(one => one.Value)
            ),
            new(
                "utfall",
                t["Hur det gick"],
                t["Alla utfall"],
                [
                    .. Enum.GetValues<ExampleOutcome>()
                        .Where(outcome => content.Examples.Any(one => one.Outcome == outcome))
                        .Select(outcome => new Choice(Word(outcome), phrases.Outcome(outcome))),
                ],
                example => example.Outcome is { } outcome ? [Word(outcome)] : []
            ),
        ];

    private static string Word(ExampleOutcome outcome) =>
        outcome switch
        {
            ExampleOutcome.Worked => "fungerade",
            ExampleOutcome.Partly => "delvis",
            _ => "fungerade-inte",
        };

    private static IReadOnlyList<Choice> Distinct(IEnumerable<Choice> choices) =>
        [.. choices.DistinctBy(one => one.Value).OrderBy(one => one.Text, Alphabetical)];

    private static Choice Operation(Example example) =>
        new(Slug.Of(example.Operation), example.Operation, example.Lang);

    // The leading organisation and its partners by their names in the directory; those outside it as the example says.
    private IEnumerable<Choice> Organisations(Example example)
    {
        var listed = example
            .PartnerCodes.Prepend(example.OrganisationCode)
            .Select(directory.Find)
            .OfType<ListedOrganisation>()
            .Select(one => new Choice(one.Slug, one.Name, example.Lang))
            .ToList();
        return listed.Count > 0
            ? listed
            : [new(Slug.Of(example.Organisation), example.Organisation, example.Lang)];
    }
}
