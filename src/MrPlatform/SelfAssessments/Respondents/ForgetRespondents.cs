using Microsoft.EntityFrameworkCore;
using MrPlatform.Mail;
using MrPlatform.Storage;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>When a round is concluded nobody rates any more: the addresses of those who were invited, and the letters to them, are forgotten.</summary>
public sealed class ForgetRespondents(MrContext db)
{
    /// <summary>Changes are saved by the caller, in the transaction that concludes the round.</summary>
    public async Task Of(SelfAssessment round, CancellationToken stop)
    {
        var known = await db
            .Respondents.Where(r => r.SelfAssessmentId == round.Id && r.Email != null)
            .ToListAsync(stop);
        if (known.Count == 0)
            return;
        foreach (var respondent in known)
            respondent.Forget();
        var letters = await db.Set<Letter>()
            .Where(l =>
                db.Set<Respondent>().Any(r => r.Id == l.About && r.SelfAssessmentId == round.Id)
            )
            .ToListAsync(stop);
        foreach (var letter in letters)
            letter.Withdraw();
    }
}
