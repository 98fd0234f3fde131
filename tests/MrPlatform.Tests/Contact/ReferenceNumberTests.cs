using MrPlatform.Contact;

namespace MrPlatform.Tests.Contact;

/// <summary>The number between those who write and those who answer: read as people write it, and never taken for another.</summary>
public sealed class ReferenceNumberTests
{
    [Theory]
    [InlineData("{0}")]
    [InlineData(" {0} ")]
    [InlineData("mr {0}")]
    public void It_is_read_as_people_write_it(string pattern)
    {
        var number = new ReferenceNumber(2026, 17);
        var digits = number.ToString()["MR-".Length..];

        Assert.Equal(number, ReferenceNumber.Read(number.ToString()));
        Assert.Equal(
            number,
            ReferenceNumber.Read(string.Format(null, pattern, digits.Replace('-', ' ')))
        );
        Assert.Equal(
            number,
            ReferenceNumber.Read(digits.Replace("-", "", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void One_wrong_digit_is_always_noticed()
    {
        var right = new ReferenceNumber(2026, 1234).ToString();
        for (var place = 3; place < right.Length; place++)
        for (var digit = '0'; digit <= '9'; digit++)
            if (right[place] != '-' && right[place] != digit)
                Assert.Null(ReferenceNumber.Read($"{right[..place]}{digit}{right[(place + 1)..]}"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("MR-2026")]
    [InlineData("MR-2026-0001-7; drop table")]
    public void What_is_no_number_is_none(string? written) =>
        Assert.Null(ReferenceNumber.Read(written));

    [Fact]
    public void After_nine_thousand_nine_hundred_and_ninety_nine_it_grows() =>
        Assert.Equal(
            new ReferenceNumber(2026, 12345),
            ReferenceNumber.Read(new ReferenceNumber(2026, 12345).ToString())
        );
}
