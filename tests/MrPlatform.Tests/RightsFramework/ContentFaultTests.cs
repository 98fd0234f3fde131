using MrPlatform.RightsFramework;

namespace MrPlatform.Tests.RightsFramework;

public sealed class ContentFaultTests
{
    private const string Democracy = "criteria/democracy.yaml";

    [Fact]
    public void A_misspelt_field_is_named_with_its_line()
    {
        var faults = Content.Spoilt(Democracy, "\n  why: >-", "\n  vhy: >-");

        var line = Content.LineOf(Democracy, "  why: >-");
        Assert.Contains(faults, fault => Is(fault, Democracy, line, "items.vhy", "stavningen"));
        Assert.Contains(
            faults,
            fault => fault.Field == "items.why" && fault.Sentence.Contains("saknas")
        );
    }

    [Fact]
    public void A_missing_level_is_told_by_number()
    {
        var faults = Content.Spoilt(Democracy, "\n    3: >-", "\n    5: >-");

        var levels = Content.LineOf(Democracy, "    1: >-");
        Assert.Contains(
            faults,
            fault => Is(fault, Democracy, levels, "items.levels.3", "Nivå 3 saknas")
        );
        Assert.Contains(faults, fault => fault.Field == "items.levels.5");
    }

    [Fact]
    public void Two_levels_with_the_same_text_are_refused()
    {
        const string list = "checklists/equal-steering.yaml";
        var faults = Content.Spoilt(
            list,
            "2: \"Den nämns utan mått.\"",
            "2: \"Jämlikhet nämns inte i mål och budget.\""
        );

        var line = Content.LineOf(list, "2: \"Den nämns");
        Assert.Contains(
            faults,
            fault => Is(fault, list, line, "areas.items.levels.2", "Nivå 1 och 2 har samma text")
        );
    }

    [Fact]
    public void An_id_used_twice_points_at_both_places()
    {
        var faults = Content.Spoilt(Democracy, "- id: D1.1.2", "- id: D1.1.1");

        var line = Content.LineOf(Democracy, "- id: D1.1.2");
        var first = Content.LineOf(Democracy, "- id: D1.1.1");
        Assert.Contains(
            faults,
            fault => Is(fault, Democracy, line, "items.id", $"{Democracy} rad {first}")
        );
    }

    [Theory]
    [InlineData(
        "criteria/democracy.yaml",
        "rights: [R01, R05]",
        "rights: [R01, R99]",
        "items.rights",
        "”R99” finns inte"
    )]
    [InlineData(
        "criteria/democracy.yaml",
        "fra: [B7, E5]",
        "fra: [B7, E55]",
        "items.crosswalk.fra",
        "”E55” finns inte"
    )]
    [InlineData(
        "rights.yaml",
        "{instrument: RF, at: \"1:2\"}",
        "{instrument: RG, at: \"1:2\"}",
        "items.references.instrument",
        "”RG”"
    )]
    [InlineData("core-tasks.yaml", "role: V", "role: X", "items.role", "”X” finns inte")]
    [InlineData(
        "glossary.yaml",
        "see_also: [tillganglighet,",
        "see_also: [tillgang,",
        "items.see_also",
        "”tillgang”"
    )]
    [InlineData(
        "library/tools/planera.md",
        "checklist_items: [E4, E5]",
        "checklist_items: [E4, E50]",
        "checklist_items",
        "”E50”"
    )]
    [InlineData(
        "library/tools/planera.md",
        "](tool:handlingsplan)",
        "](tool:handlingsplanen)",
        "länk",
        "”handlingsplanen”"
    )]
    [InlineData(
        "checklists/success-factors.yaml",
        "tool: styrning-och-ledning",
        "tool: styrning",
        "areas.items.tool",
        "”styrning”"
    )]
    public void A_reference_to_nothing_is_found(
        string file,
        string text,
        string replacement,
        string field,
        string sentence
    )
    {
        var faults = Content.Spoilt(file, text, replacement);

        Assert.Contains(
            faults,
            fault => Is(fault, file, Content.LineOf(file, text), field, sentence)
        );
    }

    [Theory]
    [InlineData(
        "criteria/democracy.yaml",
        "type: structure",
        "type: structur",
        "items.type",
        "Välj structure, process eller outcome"
    )]
    [InlineData(
        "criteria/democracy.yaml",
        "applies_to: [municipality, region]",
        "applies_to: [kommun]",
        "items.applies_to",
        "”kommun”"
    )]
    [InlineData(
        "criteria/democracy.yaml",
        "starter: true",
        "starter: ja",
        "items.starter",
        "varken true eller false"
    )]
    [InlineData(
        "roles.yaml",
        "published: 2026-11-22",
        "published: 22/11",
        "published",
        "inte ett datum"
    )]
    [InlineData(
        "examples/karlskoga-snorojning.md",
        "country: SE",
        "country: ",
        "country",
        "saknas eller är tomt"
    )]
    public void A_value_that_cannot_be_is_refused(
        string file,
        string text,
        string replacement,
        string field,
        string sentence
    )
    {
        var faults = Content.Spoilt(file, text, replacement);

        Assert.Contains(
            faults,
            fault => Is(fault, file, Content.LineOf(file, text), field, sentence)
        );
    }

    [Fact]
    public void A_criterion_that_nobody_has_translated_is_told()
    {
        const string english = "en/criteria/democracy.yaml";
        var faults = Content.Spoilt(english, "- id: D1.1.2", "- id: D9.9.9");

        Assert.Contains(
            faults,
            fault => fault.File == english && fault.Sentence.Contains("”D1.1.2” saknas på engelska")
        );
        Assert.Contains(
            faults,
            fault =>
                Is(fault, english, Content.LineOf(english, "- id: D1.1.2"), "items.id", "”D9.9.9”")
        );
    }

    [Fact]
    public void A_translation_with_too_few_points_is_told()
    {
        const string english = "en/rights.yaml";
        const string point = "  - People affected by several barriers at once\n";
        var faults = Content.Spoilt(english, point, "");

        Assert.Contains(
            faults,
            fault => fault.File == english && fault.Sentence.Contains("3 punkter och svenskan 4")
        );
    }

    [Fact]
    public void Broken_YAML_is_one_fault_with_its_line()
    {
        var faults = Content.Spoilt("resources.yaml", "items:", "items: [");

        Assert.Equal("resources.yaml", Assert.Single(faults).File);
    }

    [Fact]
    public void All_faults_are_listed_in_one_message()
    {
        var faults = Content.Spoilt(
            Democracy,
            "type: structure\n  scope: overall",
            "type: a\n  scope: b"
        );

        var message = new ContentFault(faults).Message;
        Assert.Contains("2 fel", message);
        Assert.Contains(
            $"{Democracy} rad {Content.LineOf(Democracy, "type: structure")}, items.type: ”a”",
            message
        );
        Assert.Contains("items.scope: ”b”", message);
    }

    private static bool Is(Fault fault, string file, int line, string field, string sentence) =>
        fault.File == file
        && fault.Line == line
        && fault.Field == field
        && fault.Sentence.Contains(sentence, StringComparison.Ordinal);
}
