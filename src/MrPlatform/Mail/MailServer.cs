using MailKit.Net.Smtp;
using MimeKit;

namespace MrPlatform.Mail;

/// <summary>The mail server that takes our letters over SMTP (RFC 5321).</summary>
internal sealed class MailServer(MailSettings settings, TimeProvider clock)
{
    /// <summary>Well within the time one sender has a letter to itself.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What a program that is stopping gives the letter in its hand: less than the host waits.</summary>
    private static readonly TimeSpan PatienceWhenStopping = TimeSpan.FromSeconds(20);

    /// <summary>Returns when the server has taken responsibility for the letter.</summary>
    /// <exception cref="SmtpCommandException">The server says no; its number tells whether to ask again.</exception>
    public async Task Take(Letter letter, CancellationToken stop)
    {
        using var patience = new CancellationTokenSource(Patience);
        using var hurry = stop.Register(() => patience.CancelAfter(PatienceWhenStopping));
        using var message = Written(letter);
        using var smtp = new SmtpClient();
        await smtp.ConnectAsync(settings.Host!, settings.Port, settings.Socket, patience.Token);
        if (settings.User is { Length: > 0 } user)
            await smtp.AuthenticateAsync(user, settings.Password ?? "", patience.Token);
        await smtp.SendAsync(message, patience.Token);
        try
        {
            await smtp.DisconnectAsync(quit: true, patience.Token);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            // The letter has been taken; that the farewell failed changes nothing.
        }
    }

    private MimeMessage Written(Letter letter)
    {
        var from = settings.From!;
        var message = new MimeMessage
        {
            Subject = letter.Subject,
            Date = clock.GetUtcNow(),
            // The same at every attempt, so that a server that got it twice can tell.
            MessageId = $"{letter.Id:N}@{from.Domain}",
            Body = new TextPart("plain") { Text = letter.Body },
        };
        message.From.Add(from);
        message.To.Add(
            MailboxAddress.Parse(settings.AddressOf(letter.Recipient) ?? letter.Recipient)
        );
        if (letter.ReplyTo is { } answerTo)
            message.ReplyTo.Add(MailboxAddress.Parse(settings.AddressOf(answerTo) ?? answerTo));
        // Nobody's holiday message is to answer a program (RFC 3834).
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        return message;
    }
}
