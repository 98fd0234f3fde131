using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Mail;
using MrPlatform.SelfAssessments.Reviewing;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Reviewing;

/// <summary>Inviting reviewers to a round, and the addresses their letters hold.</summary>
internal sealed partial class Reviewers(TestApp app, StartedRound round)
{
    public const string Outside = "granskare@annan.example";
    public const string Leader = "processledare-region@regionexempel.example";

    public string Page => $"{round.Address}/granskare";

    /// <summary>Invites with the form as it stands but for what is given; returns the page that comes.</summary>
    public async Task<Page> Invite(
        string email = Outside,
        string closesOn = "2027-01-31",
        string[]? ticked = null
    )
    {
        var form = (await round.Leader.Open(Page))
            .Fill("Funktion", "MR-strateg")
            .Fill("Organisation", "Annans kommun")
            .Fill("E-postadress", email)
            .Fill("Till och med", closesOn);
        foreach (var name in ticked ?? [])
            form.Choose(name);
        return await form.Press("Bjud in granskaren");
    }

    /// <summary>Invites and opens the address of the letter, as somebody without an account.</summary>
    public async Task<(Visitor Reviewer, string Address)> Begin(params string[] ticked)
    {
        await Invite(ticked: ticked);
        var reviewer = app.Visitor();
        var page = await reviewer.Open(await LatestLink());
        return (reviewer, page.Address);
    }

    public async Task<string> LatestLink() => LinkIn((await Letters())[^1]);

    public async Task<List<Letter>> Letters() =>
        await Read(db =>
            db.Set<Letter>()
                .AsNoTracking()
                .Where(l => db.Set<CollegialReview>().Any(r => r.Id == l.About))
                .OrderBy(l => l.QueuedAt)
                .ToListAsync()
        );

    public async Task<CollegialReview> Latest() =>
        await Read(db =>
            db.CollegialReviews.Where(r => r.SelfAssessmentId == round.Id)
                .OrderByDescending(r => r.InvitedAt)
                .FirstAsync()
        );

    public async Task<ReviewNote?> Note(string criterion)
    {
        var review = await Latest();
        return await Read(db =>
            db.ReviewNotes.SingleOrDefaultAsync(n =>
                n.ReviewId == review.Id && n.Criterion == criterion
            )
        );
    }

    public static string LinkIn(Letter letter) =>
        new Uri(OwnAddress.Match(letter.Body).Value).AbsolutePath;

    private async Task<T> Read<T>(Func<MrContext, Task<T>> read)
    {
        await using var scope = app.Services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<MrContext>());
    }

    [GeneratedRegex(@"https?://\S+/granskning/oppna/\S+", RegexOptions.None, 1_000)]
    private static partial Regex OwnAddress { get; }
}
