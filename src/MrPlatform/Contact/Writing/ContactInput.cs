using System.ComponentModel.DataAnnotations;

namespace MrPlatform.Contact.Writing;

/// <summary>What is asked in the contact form. Only what it is about and the message must be there.</summary>
public sealed record ContactInput
{
    public const int LongestText = 4000;

    [Required(ErrorMessage = "Välj vad det gäller")]
    [EnumDataType(typeof(ContactTopic), ErrorMessage = "Välj vad det gäller")]
    public ContactTopic? Topic { get; init; }

    [Required(ErrorMessage = "Skriv ditt meddelande")]
    [StringLength(
        LongestText,
        ErrorMessage = "Meddelandet är för långt. Korta det till högst 4 000 tecken"
    )]
    public string Text { get; init; } = "";

    [StringLength(300, ErrorMessage = "Adressen till sidan är för lång")]
    [RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Skriv adressen på en rad")]
    public string? Page { get; init; }

    [StringLength(100, ErrorMessage = "Namnet är för långt")]
    [RegularExpression(@"[^\p{Cc}]*", ErrorMessage = "Skriv namnet på en rad")]
    public string? Name { get; init; }

    [StringLength(254, ErrorMessage = "E-postadressen är för lång")]
    [RegularExpression(
        @"[^@\s,;:<>()\[\]\\""\p{Cc}]+@[^@\s,;:<>()\[\]\\""\p{Cc}]+[.][^@\s.,;:<>()\[\]\\""\p{Cc}]+",
        ErrorMessage = "Skriv en hel e-postadress, till exempel namn@kommun.se, eller lämna fältet tomt"
    )]
    [DataType(DataType.EmailAddress)]
    public string? Email { get; init; }

    public Written AsWritten(string language) =>
        new(Topic!.Value, Text.Trim(), Blank(Page), Blank(Name), Blank(Email), language);

    private static string? Blank(string? typed) =>
        string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
