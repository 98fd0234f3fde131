using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SignIn;

/// <summary>What a one-time link opens.</summary>
public enum LinkPurpose
{
    /// <summary>The very first start: choosing the organisation and making the first account.</summary>
    FirstStart,

    /// <summary>Choosing a password: a new person, or one who has forgotten it.</summary>
    Welcome,
}

/// <summary>
/// A link that works once and for a limited time. Its secret is 32 random bytes shown to one person; only the SHA-256 sum of it is kept, so
/// that nobody who reads the database can use it.
/// </summary>
public sealed class OneTimeLink
{
    private OneTimeLink() { }

    private OneTimeLink(
        string token,
        LinkPurpose purpose,
        Guid? personId,
        DateTimeOffset now,
        TimeSpan life
    )
    {
        Id = Guid.CreateVersion7(now);
        Hash = Sum(token);
        Purpose = purpose;
        PersonId = personId;
        MadeAt = now;
        ExpiresAt = now + life;
    }

    public Guid Id { get; private set; }

    public string Hash { get; private set; } = "";

    public LinkPurpose Purpose { get; private set; }

    public Guid? PersonId { get; private set; }

    public DateTimeOffset MadeAt { get; private set; }

    public DateTimeOffset ExpiresAt { get; private set; }

    /// <summary>Also the version of the row: of two who use the link at once, one fails.</summary>
    public DateTimeOffset? UsedAt { get; private set; }

    /// <summary>For the first start: good for a day.</summary>
    public static (OneTimeLink Link, string Token) ForFirstStart(DateTimeOffset now) =>
        Make(LinkPurpose.FirstStart, personId: null, now, TimeSpan.FromDays(1));

    /// <summary>For a person to choose a password: good for a week.</summary>
    public static (OneTimeLink Link, string Token) ForWelcome(Person person, DateTimeOffset now) =>
        Make(LinkPurpose.Welcome, person.Id, now, TimeSpan.FromDays(7));

    /// <summary>The link with this secret, if it still opens what is asked for.</summary>
    public static async Task<OneTimeLink?> Find(
        MrContext db,
        string token,
        LinkPurpose purpose,
        DateTimeOffset now,
        CancellationToken stop
    )
    {
        var hash = Sum(token);
        var link = await db.Set<OneTimeLink>().SingleOrDefaultAsync(l => l.Hash == hash, stop);
        return link?.Purpose == purpose && link.UsedAt is null && link.ExpiresAt > now
            ? link
            : null;
    }

    public void Use(DateTimeOffset now) => UsedAt = now;

    private static (OneTimeLink, string) Make(
        LinkPurpose purpose,
        Guid? personId,
        DateTimeOffset now,
        TimeSpan life
    )
    {
        var token = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(32));
        return (new(token, purpose, personId, now, life), token);
    }

    private static string Sum(string token) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token)));
}
