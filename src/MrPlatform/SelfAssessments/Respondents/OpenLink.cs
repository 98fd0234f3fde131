using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>
/// A way in for many without names: whoever opens it becomes a respondent of the unit with an address of their own. It leads in, never to what
/// somebody has rated, so the process leader can show it again.
/// </summary>
public sealed class OpenLink
{
    private const int KeyBytes = 12;

    private OpenLink() { }

    internal OpenLink(RatingUnit unit, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        SelfAssessmentId = unit.SelfAssessmentId;
        RatingUnitId = unit.Id;
        Key = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));
        MadeAt = by.At;
        MadeByName = by.Name;
    }

    public Guid Id { get; private set; }

    public Guid SelfAssessmentId { get; private set; }

    public Guid RatingUnitId { get; private set; }

    /// <summary>16 characters that nobody can guess.</summary>
    public string Key { get; private set; } = "";

    public DateTimeOffset MadeAt { get; private set; }

    public string MadeByName { get; private set; } = "";

    public DateTimeOffset? ClosedAt { get; private set; }

    internal void Close(DateTimeOffset at) => ClosedAt ??= at;
}
