using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using MrPlatform.Tests.Guards;

namespace MrPlatform.Tests.Ui;

/// <summary>The stylesheet that the build makes: whole, small, and without what no page uses.</summary>
public sealed partial class StylesTests
{
    private static readonly string Bundle = File.ReadAllText(
        Path.Combine(Repository.Root.FullName, "src/MrPlatform/wwwroot/app.css")
    );

    [Theory]
    [InlineData(".ds-button{")]
    [InlineData(".ds-input{")]
    [InlineData(".ds-skip-link")]
    [InlineData(".mr-level")]
    [InlineData("[data-color-scheme=\"dark\"]{")]
    [InlineData("@media print{")]
    public void Holds_what_pages_use(string rule) =>
        Assert.Contains(rule, Bundle, StringComparison.Ordinal);

    [Theory]
    [InlineData(".ds-tabs")]
    [InlineData(".ds-avatar")]
    [InlineData(".ds-popover")]
    public void Leaves_out_what_no_page_uses(string rule) =>
        Assert.DoesNotContain(rule, Bundle, StringComparison.Ordinal);

    [Fact]
    public void Every_brace_is_closed() =>
        Assert.Equal(Bundle.Count(c => c == '{'), Bundle.Count(c => c == '}'));

    [Fact]
    public void Every_property_that_is_read_is_written_or_has_a_value_to_fall_back_on()
    {
        var written = Written.Matches(Bundle).Select(m => m.Groups["name"].Value).ToHashSet();

        Faults.None(
            Read.Matches(Bundle)
                .Select(m => m.Groups["name"].Value)
                .Distinct()
                .Where(name => !written.Contains(name))
        );
    }

    [Fact]
    public void Takes_a_third_of_what_a_first_visit_may_cost()
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(Encoding.UTF8.GetBytes(Bundle));

        Assert.InRange(packed.Length, 1, 20_000);
    }

    [GeneratedRegex(@"[{;](?<name>--[\w-]+)\s*:", RegexOptions.None, 2000)]
    private static partial Regex Written { get; }

    [GeneratedRegex(@"var\(\s*(?<name>--[a-z][\w-]+)\s*\)", RegexOptions.None, 2000)]
    private static partial Regex Read { get; }
}
