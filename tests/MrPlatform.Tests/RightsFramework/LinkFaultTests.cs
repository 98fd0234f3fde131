namespace MrPlatform.Tests.RightsFramework;

/// <summary>What a joined-up statement rests on must say so itself.</summary>
public sealed class LinkFaultTests
{
    [Fact]
    public void A_link_between_two_frameworks_must_stand_at_both_ends()
    {
        const string list = "checklists/fra-joined-up.yaml";
        const string line = "crosswalk: {criteria: [D2.1.4]}";
        var faults = Content.Spoilt(list, line, "crosswalk: {criteria: [D2.1.4, A2.1.1]}");

        var fault = Assert.Single(
            faults,
            one => one.Sentence.Contains("A2.1.1 nämner inte A3", StringComparison.Ordinal)
        );
        Assert.Equal(
            (list, Content.LineOf(list, line), "areas.items.crosswalk.criteria"),
            (fault.File, fault.Line, fault.Field)
        );
    }
}
