using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Tests.RightsFramework;

namespace MrPlatform.Tests.Guards;

/// <summary>The content is whole: the numbers that the product promises, in both languages.</summary>
[Trait("Checks", "Content")]
public sealed class ContentTests
{
    private static readonly KnowledgeBase Swedish = Content.Knowledge.Swedish;
    private static readonly KnowledgeBase English = Content.Knowledge.English;

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void The_framework_has_its_parts(string language)
    {
        var knowledge = language is "sv" ? Swedish : English;

        Assert.Equal(4, knowledge.Roles.Count);
        Assert.Equal(18, knowledge.Areas.Count);
        Assert.Equal(33, knowledge.Characteristics.Count);
        Assert.Equal(99, knowledge.Criteria.Count);
        Assert.Equal(29, knowledge.Rights.Count);
        Assert.Equal(6, knowledge.Principles.Count);
        Assert.Equal([2, 2, 2], knowledge.PrinciplePairs.Select(pair => pair.Principles.Count));
        Assert.Equal(4, knowledge.Frameworks.Count);
        Assert.Equal(32, knowledge.Tools.Count);
        Assert.Equal(10, knowledge.Methods.Count);
        Assert.Equal(31, knowledge.Examples.Count);
        Assert.Equal(37, knowledge.CoreTasks.Count);
        Assert.Equal(66, knowledge.Instruments.Count);
        Assert.Equal(170, knowledge.Glossary.Count);
        Assert.Equal(56, knowledge.Resources.Count);
    }

    [Fact]
    public void Every_area_and_characteristic_has_criteria()
    {
        Assert.All(Swedish.Characteristics, one => Assert.NotEmpty(one.Criteria));
        Assert.All(Swedish.Areas, one => Assert.NotEmpty(one.Criteria));
        Assert.All(
            Swedish.Criteria,
            one => Assert.StartsWith(one.Characteristic!.Id + ".", one.Id, StringComparison.Ordinal)
        );
        Assert.All(Swedish.Criteria, one => Assert.Equal(one.Role!.Code, one.Id[..1]));
    }

    [Fact]
    public void Levels_are_four_and_distinct_in_every_framework()
    {
        foreach (
            var criterion in Swedish
                .Frameworks.Concat(English.Frameworks)
                .SelectMany(one => one.Criteria)
        )
        {
            Assert.Equal(4, criterion.Levels.All.Distinct(StringComparer.Ordinal).Count());
            Assert.All(criterion.Levels.All, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        }
    }

    [Fact]
    public void Criteria_fit_the_organisations_they_are_for()
    {
        Assert.Equal(
            95,
            Swedish.Criteria.Count(one => one.AppliesToAny(OrganisationKind.Municipality))
        );
        Assert.Equal(85, Swedish.Criteria.Count(one => one.AppliesToAny(OrganisationKind.Region)));
        Assert.Equal(99, Swedish.Criteria.Count(one => one.AppliesToAny(OrganisationKind.Both)));
        Assert.Equal(21, Swedish.Criteria.Count(one => one.Starter));
    }

    [Fact]
    public void Every_right_is_used_by_a_criterion_or_a_task()
    {
        var used = Swedish
            .Criteria.SelectMany(one => one.Rights)
            .Concat(Swedish.CoreTasks.SelectMany(task => task.Rights.Select(right => right.Right)))
            .ToHashSet();

        Assert.All(Swedish.Rights, right => Assert.Contains(right, used));
    }

    [Fact]
    public void English_is_complete_for_what_is_translated_and_says_so_for_the_rest()
    {
        IEnumerable<ContentItem> translated =
        [
            .. English.Roles,
            .. English.Areas,
            .. English.Characteristics,
            .. English.Criteria,
            .. English.PrinciplePairs,
            .. English.Principles,
            .. English.Rights,
            .. English.Frameworks,
            .. English.Checklists.SelectMany(one => one.Criteria),
            .. English.Instruments,
            .. English.CoreTasks,
            .. English.Methods,
            .. English.Glossary,
        ];
        IEnumerable<ContentItem> swedishOnly =
        [
            .. English.Tools,
            .. English.Examples,
            .. English.Resources,
        ];

        Assert.All(translated, item => Assert.Equal("en", item.Language));
        Assert.All(swedishOnly, item => Assert.Equal("sv", item.Language));
        foreach (var (swedish, english) in Swedish.Criteria.Zip(English.Criteria))
        {
            Assert.Equal(swedish.Id, english.Id);
            Assert.NotEqual(swedish.Text, english.Text);
            Assert.Equal(swedish.Ideas.Count, english.Ideas.Count);
        }
    }

    [Fact]
    public void Everything_says_when_it_was_read_and_who_answers_for_it()
    {
        Assert.All(
            Swedish.Criteria,
            one => Assert.Equal(new DateOnly(2026, 11, 22), one.Provenance.Published)
        );
        Assert.All(
            Swedish.Examples,
            one => Assert.Equal("redaktionen", one.Provenance.Responsible)
        );
    }
}
