using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.EvidenceFiles;

/// <summary>What lies in the folder: whole, gone with its piece, and swept when nobody knows of it.</summary>
[Trait("Needs", "Database")]
public sealed class KeptFilesTests(TestApp app) : IClassFixture<TestApp>
{
    [Fact]
    public async Task A_file_somebody_has_changed_on_the_disk_is_not_sent()
    {
        var leader = await app.As("processledare");
        var page = await UploadTests.Upload(leader, "rapport.pdf", MadeFiles.Pdf());
        var file = Kept().MaxBy(path => new FileInfo(path).CreationTimeUtc)!;
        await System.IO.File.WriteAllBytesAsync(file, MadeFiles.Pdf("/X 1"));

        (await leader.Open(UploadTests.File_(page).ToString())).Answers(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Withdrawing_or_deleting_takes_the_file_away_and_a_change_keeps_it()
    {
        var leader = await app.As("processledare");
        var before = Kept().ToHashSet();
        var page = await UploadTests.Upload(leader, "rapport.pdf", MadeFiles.Pdf());
        var changed = await (await leader.Open(page.Address + "/andra")).Submit(
            "Spara ändringen",
            ("Vad är det för underlag?", "Rättat namn")
        );
        changed.Shows("Hämta rapport.pdf");
        Assert.Single(Kept().Except(before));

        await (await leader.Open(changed.Address + "/dra-tillbaka")).Submit(
            "Dra tillbaka underlaget",
            ("Varför dras det tillbaka?", "Fel fil.")
        );

        Assert.Empty(Kept().Except(before));
        (await leader.Open(changed.Address)).Shows("Filen togs bort 22 november 2026.");
        (await leader.Open(UploadTests.File_(changed).ToString())).Answers(HttpStatusCode.NotFound);
        var other = await UploadTests.Upload(leader, "annan.pdf", MadeFiles.Pdf());
        await (await leader.Open(other.Address + "/dra-tillbaka")).Press(
            "Ta bort underlaget för alltid"
        );
        Assert.Empty(Kept().Except(before));
    }

    [Fact]
    public async Task What_no_piece_knows_of_is_swept_when_it_is_a_day_old()
    {
        var leader = await app.As("processledare");
        await UploadTests.Upload(leader, "behålls.pdf", MadeFiles.Pdf());
        var known = Kept();
        var orphan = Path.Combine(app.Database.Files, "ab", "ab" + new string('0', 46));
        var fresh = Path.Combine(app.Database.Files, "ab", "ab" + new string('1', 46));
        var waiting = Path.Combine(app.Database.Files, "vantar", "halv");
        foreach (var path in new[] { orphan, fresh, waiting })
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await System.IO.File.WriteAllTextAsync(path, "x");
            System.IO.File.SetLastWriteTimeUtc(path, app.Clock.GetUtcNow().UtcDateTime);
        }
        foreach (var path in known.Append(orphan).Append(waiting))
            System.IO.File.SetLastWriteTimeUtc(path, app.Clock.GetUtcNow().UtcDateTime.AddDays(-2));

        await using var scope = app.Services.CreateAsyncScope();
        var gone = await scope.ServiceProvider.GetRequiredService<SweepFiles>().Run(default);

        Assert.Equal(1, gone);
        Assert.False(System.IO.File.Exists(orphan) || System.IO.File.Exists(waiting));
        Assert.All(known.Append(fresh), path => Assert.True(System.IO.File.Exists(path)));
        System.IO.File.Delete(fresh);
    }

    private List<string> Kept() =>
        Directory.Exists(app.Database.Files)
            ?
            [
                .. Directory
                    .EnumerateFiles(app.Database.Files, "*", SearchOption.AllDirectories)
                    .Order(),
            ]
            : [];
}
