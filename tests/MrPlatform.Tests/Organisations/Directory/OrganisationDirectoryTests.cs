using MrPlatform.Organisations;
using MrPlatform.Organisations.Directory;

namespace MrPlatform.Tests.Organisations.Directory;

public sealed class OrganisationDirectoryTests
{
    private static readonly OrganisationDirectory Directory = new();

    [Fact]
    public void Holds_every_municipality_and_region_of_sweden()
    {
        Assert.Equal(290, Directory.All.Count(o => o.Kind == OrganisationKind.Municipality));
        Assert.Equal(21, Directory.All.Count(o => o.Kind == OrganisationKind.Region));
    }

    [Fact]
    public void No_two_share_code_or_address()
    {
        Assert.Equal(311, Directory.All.DistinctBy(o => o.Code).Count());
        Assert.Equal(311, Directory.All.DistinctBy(o => o.Slug).Count());
    }

    [Fact]
    public void Codes_are_those_of_scb() =>
        Assert.All(
            Directory.All,
            o =>
            {
                Assert.Equal(o.Kind == OrganisationKind.Region ? 2 : 4, o.Code.Length);
                Assert.All(o.Code, c => Assert.True(char.IsAsciiDigit(c)));
                Assert.EndsWith(" län", o.County, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void Habo_and_Habo_with_a_ring_carry_their_codes_in_the_address()
    {
        Assert.Equal("habo-kommun-0643", Directory.Find("0643")!.Slug);
        Assert.Equal("habo-kommun-0305", Directory.Find("0305")!.Slug);
        Assert.Equal("umea-kommun", Directory.Find("2480")!.Slug);
    }

    [Theory]
    [InlineData("0980")]
    [InlineData("09")]
    public void Both_lines_of_gotland_lead_to_one_workspace_of_both_kinds(string code)
    {
        var workspace = Directory.Workspace(code)!;

        Assert.Equal("Region Gotland", workspace.Name);
        Assert.Equal(OrganisationKind.Both, workspace.WorkspaceKind);
    }

    [Fact]
    public void Every_other_line_is_its_own_workspace() =>
        Assert.All(
            Directory.All.Where(o => o.County != "Gotlands län"),
            o => Assert.Equal((o.Code, o.Kind), (o.WorkspaceCode, o.WorkspaceKind))
        );

    [Theory]
    [InlineData("håbo", "Håbo kommun")]
    [InlineData("HABO", "Habo kommun")]
    [InlineData("umea", "Umeå kommun")]
    [InlineData("1480", "Göteborgs kommun")]
    [InlineData("kommun göteb", "Göteborgs kommun")]
    public void Is_found_by_words_in_any_order_with_or_without_marks(string words, string name) =>
        Assert.Contains(Directory.Search(words), o => o.Name == name);

    [Fact]
    public void What_is_spelt_as_asked_comes_first() =>
        Assert.Equal("Håbo kommun", Directory.Search("håbo")[0].Name);

    [Fact]
    public void An_unknown_code_leads_nowhere() => Assert.Null(Directory.Workspace("9998"));
}
