using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Mail;
using MrPlatform.Ui;
using MrPlatform.Ui.Text;

namespace MrPlatform.Contact;

/// <summary>The letters about a message: one to the responsible function when it comes, one to the writer when it is answered.</summary>
public sealed class ContactLetters(
    IStringLocalizer<ContactWords> t,
    ContactPhrases phrases,
    MailSettings mail
)
{
    /// <summary>Redaktionen: the function that answers for the shared library and this form.</summary>
    public const string Responsible = "redaktionen";

    /// <summary>In Swedish, whatever language the form was read in. An answer to the letter goes to the writer.</summary>
    public Letter ToResponsible(ContactMessage message) =>
        In(
            Language.Swedish,
            () =>
                new Letter(
                    Responsible,
                    $"{message.Reference}: {phrases.Topic(message.Topic)}",
                    t[
                        "Någon har skrivit i kontaktformuläret på MR-plattformen.\n\nNummer: {0}\nGäller: {1}\nSida: {2}\nNamn: {3}\nE-post: {4}\n\n{5}\n\nLäs, svara och avsluta i inkorgen: {6}\n",
                        message.Reference,
                        phrases.Topic(message.Topic),
                        message.Page ?? "–",
                        message.SenderName ?? "–",
                        message.SenderEmail ?? "–",
                        message.Text,
                        mail.Site + Addresses.Message(message.Id)[1..]
                    ],
                    message.ReceivedAt
                )
                {
                    ReplyTo = message.SenderEmail,
                    About = message.Id,
                }
        );

    /// <summary>In the language the form was read in.</summary>
    public Letter ToWriter(ContactMessage message, string answer, DateTimeOffset at) =>
        In(
            message.Language == "en" ? Language.English : Language.Swedish,
            () =>
                new Letter(
                    message.SenderEmail!,
                    t["Svar på ditt meddelande {0}", message.Reference],
                    t[
                        "{0}\n\nHälsningar\nMR-plattformens redaktion\n\nDitt meddelande {1} den {2}:\n\n{3}\n",
                        answer,
                        message.Reference,
                        message.ReceivedAt.DayWords(),
                        Quoted(message.Text)
                    ],
                    at
                )
                {
                    ReplyTo = mail.AddressOf(Responsible),
                    About = message.Id,
                }
        );

    private static string Quoted(string text) => "> " + text.ReplaceLineEndings("\n> ");

    private static Letter In(CultureInfo language, Func<Letter> write)
    {
        var readers = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
        try
        {
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = readers;
        }
    }
}
