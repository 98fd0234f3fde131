using System.Net.Mail;

namespace MrPlatform.SelfAssessments.Respondents;

/// <summary>E-mail addresses as somebody pastes them: one to a line, or with commas, semicolons or spaces between, with or without names.</summary>
internal static class EmailList
{
    public const int Most = 300;
    private const int Longest = 254;

    /// <summary>The addresses, each once, and what is not one.</summary>
    public static (IReadOnlyList<string> Emails, IReadOnlyList<string> Wrong) Read(string? text)
    {
        var emails = new List<string>();
        var wrong = new List<string>();
        foreach (var line in (text ?? "").Split(['\n', '\r', ';', ',']))
        {
            // "Aino Berg <aino@exempel.se>" or several with spaces between.
            var pieces = line.Split([' ', '\t', '<', '>'], StringSplitOptions.RemoveEmptyEntries);
            if (pieces.Length == 0)
                continue;
            var found = pieces.Where(IsEmail).ToList();
            emails.AddRange(found);
            wrong.AddRange(pieces.Where(piece => piece.Contains('@') && !IsEmail(piece)));
            if (found.Count == 0 && !pieces.Any(piece => piece.Contains('@')))
                wrong.Add(line.Trim());
        }
        return ([.. emails.Distinct(StringComparer.OrdinalIgnoreCase)], wrong);
    }

    private static bool IsEmail(string text) =>
        text.Length <= Longest
        && MailAddress.TryCreate(text, out var address)
        && address.Address == text
        && address.Host.Contains('.');
}
