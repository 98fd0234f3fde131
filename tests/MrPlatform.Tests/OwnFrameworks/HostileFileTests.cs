using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using MrPlatform.OwnFrameworks.Importing;

namespace MrPlatform.Tests.OwnFrameworks;

/// <summary>Files made to harm are refused with a sentence, quickly, and nothing in them is carried out.</summary>
public sealed class HostileFileTests
{
    private static readonly string[] Heads = ["Område", "Beteckning", "Påstående"];

    [Fact]
    public void What_grows_without_end_by_aliases_is_refused()
    {
        var laughs = new StringBuilder("a0: &a0 [ha, ha]\n");
        for (var i = 1; i < 40; i++)
            laughs.Append($"a{i}: &a{i} [*a{i - 1}, *a{i - 1}, *a{i - 1}]\n");
        Refuses(
            Encoding.UTF8.GetBytes(laughs.ToString()),
            "Ankare (&) och alias (*) läses inte in."
        );
        Refuses("areas: &a\n- items: *a"u8.ToArray(), "Ankare (&) och alias (*) läses inte in.");
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        Refuses(
            Encoding.UTF8.GetBytes(new string('[', 200_000)),
            "Fälten ligger för djupt i varandra."
        );
        Refuses(
            Encoding.UTF8.GetBytes("a: " + string.Concat(Enumerable.Repeat("{a: ", 50_000))),
            "Fälten ligger för djupt i varandra."
        );
    }

    [Fact]
    public void Types_of_its_own_and_many_documents_are_refused()
    {
        Refuses("id: !!python/object:os.system x"u8.ToArray(), "Egna typer (!) läses inte in.");
        Refuses("id: a\n---\nid: b"u8.ToArray(), "Filen har flera dokument.");
    }

    [Fact]
    public void A_file_of_another_kind_is_refused_whatever_it_is_called()
    {
        Refuses(
            [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0xFF, 0xD8],
            "varken en Excel-arbetsbok"
        );
        Refuses(
            [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1],
            "låst med lösenord eller sparad i ett äldre format"
        );
        Refuses(Zip(("word/document.xml", "<a/>")), "Filen är ingen Excel-arbetsbok");
        Refuses("PK\u0003\u0004 men sedan inget"u8.ToArray(), "Arbetsboken går inte att läsa.");
        Refuses("<html><script>alert(1)</script></html>"u8.ToArray(), "Filen ska börja med fält");
    }

    [Fact]
    public void A_workbook_that_unpacks_to_far_more_than_it_weighs_is_refused_before_it_is_read()
    {
        var bomb = Zip(
            ("xl/workbook.xml", "<workbook/>"),
            ("xl/worksheets/sheet1.xml", new string('0', 80_000_000))
        );
        Assert.True(bomb.Length < 200_000);
        var watch = Stopwatch.StartNew();
        Refuses(bomb, "blir mycket större när den packas upp");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(2), $"{watch.Elapsed}");
    }

    [Fact]
    public void A_workbook_that_lies_about_its_size_is_cut_off()
    {
        var inner = new MemoryStream(new byte[10_000]);
        using var limited = new AtMost(inner, 5_000, "För stor.");
        Assert.Throws<InvalidDataException>(() => limited.CopyTo(Stream.Null));
    }

    [Theory]
    [InlineData("xl/vbaProject.bin", "Arbetsboken har makron.")]
    [InlineData("xl/externalLinks/externalLink1.xml", "hämtar uppgifter från andra filer")]
    [InlineData("xl/connections.xml", "hämtar uppgifter från andra filer")]
    [InlineData("xl/embeddings/oleObject1.bin", "andra filer inbäddade")]
    public void What_could_act_or_fetch_by_itself_is_refused(string part, string sentence) =>
        Refuses(Zip(("xl/workbook.xml", "<workbook/>"), (part, "x")), sentence);

    [Fact]
    public void Entities_are_never_expanded()
    {
        const string Entities =
            "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>";
        Refuses(
            Zip(
                ("xl/_rels/workbook.xml.rels", Entities + "<Relationships>&b;</Relationships>"),
                ("xl/workbook.xml", "<workbook/>")
            ),
            "Arbetsboken går inte att läsa."
        );
    }

    [Fact]
    public void A_workbook_in_a_workbook_part_that_points_outside_is_refused() =>
        Refuses(
            Zip(
                (
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships><Relationship Id=\"r\" Target=\"http://example.org/x\" TargetMode=\"External\"/></Relationships>"
                ),
                ("xl/workbook.xml", "<workbook/>")
            ),
            "hämtar uppgifter från andra filer"
        );

    [Theory]
    [InlineData("=fxSUM(1,2)")]
    [InlineData("=fxcmd|' /C calc'!A0")]
    [InlineData("=fxHYPERLINK(\"http://example.org\",\"klicka\")")]
    public void A_formula_is_refused_in_its_cell(string formula)
    {
        var read = Own.Read(
            Own.Workbook(
                [
                    ["A", "Område"],
                ],
                [Heads, ["A", "A1", formula]]
            )
        );

        Assert.Contains(
            read.Faults,
            fault =>
                fault.Where == "Påståenden!C2"
                && fault.Sentence.StartsWith(
                    "Cellen räknas ut av en formel.",
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+46 8 123")]
    [InlineData("-minus")]
    [InlineData("@SUM(A1)")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("<script>alert(1)</script>")]
    public async Task What_looks_like_a_formula_or_markup_is_text_and_stays_text(string text)
    {
        var own = Own.Text("eget", Own.Item("A1", text));

        var read = Own.Read(await Own.Book(own));

        Assert.Empty(read.Faults);
        Assert.Equal(text, read.Text!.Item("A1")!.Text);
        Assert.Equal(
            text,
            Own.Read(
                    Own.Workbook(
                        [
                            ["A", "Område"],
                        ],
                        [Heads, ["A", "A1", text]]
                    )
                )
                .Text!.Item("A1")!
                .Text
        );
    }

    [Fact]
    public void Too_long_texts_and_too_many_statements_are_told_with_their_limits()
    {
        var huge = Own.Text("eget", Own.Item("A1", new string('x', 50_000)));
        Refuses(Own.Yaml(huge), "Texten har 50000 tecken. Den får ha högst 600.");
        var many = Own.Text("eget", [.. Enumerable.Range(1, 1001).Select(n => Own.Item($"A{n}"))]);
        Refuses(Own.Yaml(many), "Ramverket har fler än 1000 påståenden.");
    }

    [Fact]
    public async Task Five_hundred_statements_are_read_quickly_from_either_kind_of_file()
    {
        var text = Own.Large(500);
        foreach (var file in new[] { Own.Yaml(text), await Own.Book(text) })
        {
            var watch = Stopwatch.StartNew();
            var read = Own.Read(file);
            Assert.Empty(read.Faults);
            Assert.Equal(500, read.Text!.Items.Count());
            Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed}");
        }
    }

    private static void Refuses(byte[] file, string sentence)
    {
        var read = Own.Read(file);
        Assert.True(
            read.Faults.Any(fault =>
                ImportFaultTests.Said(fault).Contains(sentence, StringComparison.Ordinal)
            ),
            string.Join(
                '\n',
                read.Faults.Select(ImportFaultTests.Said).DefaultIfEmpty("nothing is told")
            )
        );
    }

    private static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, content) in parts)
            {
                using var part = new StreamWriter(
                    zip.CreateEntry(name, CompressionLevel.SmallestSize).Open()
                );
                part.Write(content);
            }
        return file.ToArray();
    }
}
