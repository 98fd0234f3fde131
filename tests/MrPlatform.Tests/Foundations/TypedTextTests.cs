using MrPlatform.Foundations;

namespace MrPlatform.Tests.Foundations;

/// <summary>What is kept of what people type and paste.</summary>
public sealed class TypedTextTests
{
    [Theory]
    [InlineData("Två\r\nrader\rtill", "Två\nrader\ntill")]
    [InlineData("Prov \a \u001b[31m\uFFFE\uFFFF\uFEFF\0", "Prov  [31m")]
    [InlineData("\U0001F600 👩‍👧 é\t–", "\U0001F600 👩‍👧 é\t–")]
    [InlineData("\ud800 halv", " halv")]
    [InlineData("mjukt\u00ADstreck", "mjukt\u00ADstreck")]
    [InlineData("  kvar  ", "  kvar  ")]
    public void Signs_that_no_file_can_hold_go_and_all_else_stays(string typed, string kept) =>
        Assert.Equal(kept, TypedText.Kept(typed));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \r\n\t\u00A0\u3000")]
    [InlineData("\u200B\u2060\u202E\u00AD")]
    [InlineData("\u2800\u3164\uFFA0")]
    [InlineData("\uE000")]
    [InlineData("\0\a\u001b")]
    public void What_cannot_be_seen_is_nothing(string? typed) => Assert.Null(TypedText.Kept(typed));

    [Fact]
    public void Only_letters_and_digits_that_are_seen_are_counted() =>
        Assert.Equal(2, TypedText.Words("\u3164 Ö-k. 7\n\u115Fa –"));
}
