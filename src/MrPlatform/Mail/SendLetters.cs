using MailKit.Net.Smtp;
using Microsoft.EntityFrameworkCore;
using MimeKit;
using MrPlatform.Storage;

namespace MrPlatform.Mail;

/// <summary>
/// Sends what lies in the outbox, a quarter of a minute at a time. Several nodes can do it at once: whoever moves the letter's next attempt
/// forward has it to itself for ten minutes. A node that dies with a letter in its hand leaves it to the next one.
/// </summary>
internal sealed partial class SendLetters(
    IServiceScopeFactory scopes,
    MailSettings settings,
    MailServer server,
    TimeProvider clock,
    ILogger<SendLetters> log
) : BackgroundService
{
    private const int AtATime = 50;
    private const int LongestFault = 500;
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan OneSenderHasIt = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (settings.Host is null)
        {
            NoServer(log);
            return;
        }
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await SendDue(stoppingToken);
            }
            catch (Exception fault) when (fault is not OperationCanceledException)
            {
                // The database may be away for a while; the letters are still there when it is back.
                Failed(log, fault);
            }
            await Task.Delay(Rest, clock, stoppingToken);
        }
    }

    private async Task SendDue(CancellationToken stop)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var now = clock.GetUtcNow();
        var functions = settings.Functions.ToList();
        var due = await db
            .Letters.AsNoTracking()
            .Where(l => l.TryAt <= now)
            // A function without an address in the settings gets its letters when it has one.
            .Where(l => EF.Functions.Like(l.Recipient, "%@%") || functions.Contains(l.Recipient))
            .OrderBy(l => l.TryAt)
            .Select(l => new { l.Id, l.Attempts })
            .Take(AtATime)
            .ToListAsync(stop);
        foreach (var one in due)
            if (await Claim(db, one.Id, one.Attempts, stop))
                await Send(db, one.Id, stop);
    }

    /// <summary>True for the one who counted the attempt; the others see that it has been counted.</summary>
    private async Task<bool> Claim(MrContext db, Guid id, long attempts, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return await db
                .Letters.Where(l => l.Id == id && l.Attempts == attempts && l.TryAt <= now)
                .ExecuteUpdateAsync(
                    letter =>
                        letter
                            .SetProperty(l => l.Attempts, attempts + 1)
                            .SetProperty(l => l.TryAt, now + OneSenderHasIt),
                    stop
                ) == 1;
    }

    private async Task Send(MrContext db, Guid id, CancellationToken stop)
    {
        var letter = await db.Letters.SingleAsync(l => l.Id == id, stop);
        try
        {
            await server.Take(letter, stop);
            letter.WasSent(clock.GetUtcNow());
            Sent(log, id);
        }
        catch (Exception fault)
        {
            if (IsForGood(fault))
                letter.GiveUp(Told(fault), clock.GetUtcNow());
            else
                letter.WasNotSent(Told(fault), clock.GetUtcNow());
            // The server's own words may hold addresses; they stand with the letter, not in the log.
            NotSent(log, id, fault.GetType().Name, letter.Attempts);
        }
        // What the server has taken is written down even if the program is stopping: else it would be sent once more.
        await db.SaveChangesAsync(CancellationToken.None);
    }

    /// <summary>5xx about this letter, or an address that cannot be written: the same again gives the same answer (RFC 5321, 4.2.1).</summary>
    private static bool IsForGood(Exception fault) =>
        fault is SmtpCommandException { StatusCode: >= (SmtpStatusCode)500 }
        || fault is ParseException or NotSupportedException;

    private static string Told(Exception fault)
    {
        var told = fault is SmtpCommandException refused
            ? $"{(int)refused.StatusCode} {refused.Message}"
            : fault.Message;
        return told.Length > LongestFault ? told[..LongestFault] : told;
    }

    [LoggerMessage(
        Level = LogLevel.Information,
        Message = "Mail:Host är inte angiven. Brev läggs i utkorgen och skickas när inställningen finns."
    )]
    private static partial void NoServer(ILogger log);

    [LoggerMessage(Level = LogLevel.Information, Message = "Brevet {Letter} skickades.")]
    private static partial void Sent(ILogger log, Guid letter);

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "Brevet {Letter} gick inte att skicka ({Fault}, försök {Attempts})."
    )]
    private static partial void NotSent(ILogger log, Guid letter, string fault, long attempts);

    [LoggerMessage(
        Level = LogLevel.Error,
        Message = "Utkorgen gick inte att läsa. Nytt försök om en kvart minut."
    )]
    private static partial void Failed(ILogger log, Exception fault);
}
