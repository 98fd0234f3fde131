using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Library.Resources;

/// <summary>One resource of somebody else: what one finds there, who made it and the way to it.</summary>
public sealed class ResourceModel(Knowledge knowledge, IStringLocalizer<LibraryWords> t)
    : EntryPage(knowledge)
{
    // Each topic is a group of its own; more would be the whole list once again.
    private const int MostInTopic = 4;

    public Resource Resource { get; private set; } = null!;

    public IActionResult OnGet(string resurs)
    {
        Resource = Called(Base.Resources, resurs, one => [one.Id, one.Title])!;
        return Show(Resource?.Id, resurs, Addresses.Resource);
    }

    public IEnumerable<RelatedGroup> Related =>
        [
            .. Resource
                .Topics.Where(topic => Others(topic).Any())
                .Select(topic => new RelatedGroup(
                    t["Mer om {0}", topic],
                    [.. Others(topic).Select(To), AllOn(topic)]
                )),
            new(
                t["Fler resurser"],
                [new(t["Alla {0}", Base.Resources.Count], Addresses.Resources)]
            ),
        ];

    private IEnumerable<Resource> Others(string topic) =>
        Base
            .Resources.Where(one =>
                one != Resource && one.Topics.Contains(topic, StringComparer.Ordinal)
            )
            .Take(MostInTopic);

    private static Link To(Resource one) =>
        new(one.Title, Addresses.Resource(one.Id), Phrases.TitleLang(one));

    private Link AllOn(string topic) =>
        new(
            t["Alla resurser om {0}", topic],
            $"{Addresses.Resources}?{ResourceFilters.Topic}={Slug.Of(topic)}"
        );
}
