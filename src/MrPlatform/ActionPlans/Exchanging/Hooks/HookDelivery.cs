namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>Why an event did not arrive when nobody answered with a number.</summary>
public enum DeliveryFault
{
    /// <summary>No answer within ten seconds.</summary>
    TooSlow,

    /// <summary>Nobody there, or no trust in the certificate.</summary>
    NoContact,

    /// <summary>The address leads to a network that nothing is sent to.</summary>
    Internal,
}

/// <summary>What became of one attempt: the code of the answer and how it begins, or why there was none.</summary>
public sealed record Attempt(int? Code, string? Answer, DeliveryFault? Fault)
{
    public bool Arrived => Code is >= 200 and < 300;

    /// <summary>410: the other system says that the address is gone and is not to be asked again.</summary>
    public bool IsGone => Code == 410;
}

/// <summary>
/// One event on its way to one hook, and what became of it. The row is written in the transaction of the act it tells of, and lies there until it has
/// arrived or is given up, so nothing is lost when either system is down. It can arrive twice; the id of the event is then the same.
/// </summary>
public sealed class HookDelivery
{
    /// <summary>With pauses that grow to six hours: nearly two days.</summary>
    public const int MostAttempts = 16;
    public const int LongestAnswer = 200;
    private static readonly TimeSpan LongestPause = TimeSpan.FromHours(6);

    private HookDelivery() { }

    internal HookDelivery(Guid hookId, HookEvent told)
    {
        Id = Guid.CreateVersion7(told.Time);
        HookId = hookId;
        EventId = told.Id;
        Type = told.Type;
        Body = told.AsJson();
        (At, TryAt) = (told.Time, told.Time);
    }

    public Guid Id { get; private set; }

    public Guid HookId { get; private set; }

    /// <summary>The same at every attempt, and for every hook that is told of the same thing.</summary>
    public Guid EventId { get; private set; }

    public string Type { get; private set; } = "";

    public string Body { get; private set; } = "";

    public DateTimeOffset At { get; private set; }

    /// <summary>When to try next. While somebody is trying it lies ahead, so that nobody else does. Null when all is over.</summary>
    public DateTimeOffset? TryAt { get; private set; }

    public long Attempts { get; private set; }

    public DateTimeOffset? TriedAt { get; private set; }

    public long? Code { get; private set; }

    /// <summary>How the answer begins, at most 200 signs.</summary>
    public string? Answer { get; private set; }

    public DeliveryFault? Fault { get; private set; }

    public DateTimeOffset? DeliveredAt { get; private set; }

    public DateTimeOffset? GivenUpAt { get; private set; }

    /// <summary>Not this time: again after one, two, four … minutes, at most six hours.</summary>
    internal void Became(Attempt attempt, DateTimeOffset at)
    {
        (Code, Answer, Fault) = (attempt.Code, attempt.Answer, attempt.Fault);
        TriedAt = at;
        TryAt = null;
        if (attempt.Arrived)
            DeliveredAt = at;
        else if (attempt.IsGone || Attempts >= MostAttempts)
            GivenUpAt = at;
        else
            TryAt = at + Pause(Attempts);
    }

    internal static TimeSpan Pause(long attempts)
    {
        var pause = TimeSpan.FromMinutes(Math.Pow(2, attempts - 1));
        return pause < LongestPause ? pause : LongestPause;
    }

    /// <summary>False when it is on its way already.</summary>
    internal bool SendAgain(DateTimeOffset at)
    {
        if (TryAt is not null)
            return false;
        (TryAt, DeliveredAt, GivenUpAt) = (at, null, null);
        return true;
    }
}
