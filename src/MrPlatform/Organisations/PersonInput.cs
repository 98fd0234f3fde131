using System.ComponentModel.DataAnnotations;

namespace MrPlatform.Organisations;

/// <summary>Name and work e-mail, as they are asked for wherever a person is added or changed.</summary>
public record PersonInput
{
    [
        Required(ErrorMessage = "Skriv namnet"),
        StringLength(100, ErrorMessage = "Namnet är för långt")
    ]
    public string Name { get; init; } = "";

    [
        Required(ErrorMessage = "Skriv e-postadressen"),
        StringLength(254, ErrorMessage = "E-postadressen är för lång")
    ]
    [RegularExpression(
        "[^@]+@[^@]+[.][^@.]+",
        ErrorMessage = "Skriv en hel e-postadress, till exempel namn@kommun.se"
    )]
    [DataType(DataType.EmailAddress)]
    public string Email { get; init; } = "";
}
