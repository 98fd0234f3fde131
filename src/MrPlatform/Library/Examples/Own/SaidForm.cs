using System.ComponentModel.DataAnnotations;

namespace MrPlatform.Library.Examples.Own;

/// <summary>What somebody says with an act: a comment, or why.</summary>
public sealed class SaidForm
{
    [StringLength(2000, ErrorMessage = "Texten är för lång. Den får vara högst 2 000 tecken.")]
    public string Words { get; set; } = "";
}
