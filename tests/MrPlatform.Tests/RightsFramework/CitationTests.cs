using System.Globalization;
using MrPlatform.RightsFramework;

namespace MrPlatform.Tests.RightsFramework;

public sealed class CitationTests
{
    [Theory]
    [InlineData("sv-SE", "SkolL", "1:8 1:9 2:8~b 7", "1 kap. 8 och 9 §§; 2 kap. 8 b §; 7 §")]
    [InlineData("sv-SE", "DL", "2~kap.", "2 kap.")]
    [InlineData("sv-SE", "CRC", "12", "artikel 12")]
    [InlineData("sv-SE", "ECHR", "8 14 P1-2", "artikel 8 och 14; tilläggsprotokoll 1, artikel 2")]
    [InlineData("en-GB", "SkolL", "1:8 1:9 1:10", "Chapter 1, Sections 8, 9 and 10")]
    [InlineData("en-GB", "CRC", "12 13", "Articles 12 and 13")]
    public void Places_are_written_out_as_one_says_them(
        string language,
        string instrument,
        string places,
        string said
    )
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var law = Content.Knowledge.Swedish.Instruments.Single(one => one.Id == instrument);

        var citation = Citation.Of(
            places.Split(' ').Select(at => new Reference(law, at.Replace('~', ' '), Checked: null))
        );

        Assert.Equal(said, citation.Replace('\u00a0', ' '));
    }
}
