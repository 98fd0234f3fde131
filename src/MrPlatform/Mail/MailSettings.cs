using MailKit.Security;
using MimeKit;

namespace MrPlatform.Mail;

/// <summary>How the connection to the mail server is kept from others' eyes.</summary>
public enum MailSecurity
{
    /// <summary>Begins in the open and becomes encrypted, or is not used.</summary>
    StartTls,

    /// <summary>Encrypted from the beginning.</summary>
    Tls,

    /// <summary>Not at all: only for a server on the same machine or network.</summary>
    None,
}

/// <summary>
/// Where letters are handed over and whom they are from, as <c>docs/operating.md</c> tells. Without <c>Mail:Host</c> they stay in the outbox.
/// </summary>
public sealed class MailSettings
{
    private readonly Dictionary<string, string> _responsible;

    public MailSettings(IConfiguration configuration)
    {
        var mail = configuration.GetSection("Mail");
        Host = mail["Host"] is { Length: > 0 } host ? host : null;
        Security = mail.GetValue("Security", MailSecurity.StartTls);
        Port = mail.GetValue("Port", Usual(Security));
        User = mail["User"];
        Password = mail["Password"];
        Site = mail["Site"]?.TrimEnd('/');
        _responsible = mail.GetSection("Responsible")
            .GetChildren()
            .Where(one => one.Value is { Length: > 0 })
            .ToDictionary(one => one.Key, one => one.Value!, StringComparer.OrdinalIgnoreCase);
        From = MailboxAddress.TryParse(mail["From"], out var from) ? from : null;
        if (Host is not null && From is null)
            throw new InvalidOperationException(
                "Mail:Host är angiven, men Mail:From saknas eller är ingen e-postadress. Ange den adress som breven ska komma från."
            );
    }

    public string? Host { get; }

    public int Port { get; }

    public MailSecurity Security { get; }

    public string? User { get; }

    public string? Password { get; }

    public MailboxAddress? From { get; }

    /// <summary>The address of this installation, for links in letters: <c>https://mr.kommun.se</c>.</summary>
    public string? Site { get; }

    /// <summary>The functions that have an address.</summary>
    public IReadOnlyCollection<string> Functions => _responsible.Keys;

    public string? AddressOf(string function) => _responsible.GetValueOrDefault(function);

    internal SecureSocketOptions Socket =>
        Security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.None => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        };

    private static int Usual(MailSecurity security) =>
        security switch
        {
            MailSecurity.Tls => 465,
            MailSecurity.None => 25,
            _ => 587,
        };
}
