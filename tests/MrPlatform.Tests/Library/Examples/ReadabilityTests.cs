using MrPlatform.Library.Examples.Own;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>LIX as Björnsson counts it: words per sentence, and words of more than six letters in a hundred.</summary>
public sealed class ReadabilityTests
{
    [Theory]
    [InlineData("Vi bor här. Vi bor bra.", 6, 2, 0, 3)]
    [InlineData("Kommunen plogar.", 2, 1, 1, 52)]
    [InlineData("Barnen (t.ex. de i sexan) ritade. Sedan byggde vi!", 10, 2, 0, 5)]
    [InlineData("Vem ritade\nVem byggde", 4, 2, 0, 2)]
    [InlineData("Mänskliga rättigheter gäller alla.", 4, 1, 2, 54)]
    public void A_text_is_counted(string text, int words, int sentences, int lengthy, int lix)
    {
        var read = Readability.Of(text);

        Assert.Equal(new Readability(words, sentences, lengthy), read);
        Assert.Equal(lix, read.Lix);
    }

    [Fact]
    public void A_text_without_words_has_no_value() => Assert.Null(Readability.Of(" – \n ").Lix);
}
