using System.ComponentModel.DataAnnotations;

namespace MrPlatform.SelfAssessments.Starting;

/// <summary>What is typed to start a round. Days are text until read, so that what was typed comes back.</summary>
public sealed class StartForm
{
    /// <summary>The framework's id; without one, the framework for human rights.</summary>
    public string? Framework { get; set; }

    [Required(ErrorMessage = "Ge rundan ett namn, till exempel Nuläge våren 2027.")]
    [StringLength(120, ErrorMessage = "Namnet är för långt. Det får vara högst 120 tecken.")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Välj vad rundan ska handla om.")]
    public string? Scope { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? LastDay { get; set; }

    public List<Guid> Units { get; set; } = [];
}
