using System.ComponentModel.DataAnnotations;
using MrPlatform.Library.Examples.Noting;

namespace MrPlatform.Library.Examples.Trying;

/// <summary>How it goes or went, as it is told in a form. Not shared unless somebody says so.</summary>
public sealed class TellForm : IWrittenFrom
{
    [Required(ErrorMessage = "Välj hur det går")]
    public AdaptationOutcome? Outcome { get; set; }

    [
        Required(ErrorMessage = "Skriv vad som hände"),
        StringLength(4000, ErrorMessage = "Texten är för lång. Den får vara högst 4 000 tecken.")
    ]
    public string WhatHappened { get; set; } = "";

    [StringLength(4000, ErrorMessage = "Texten är för lång. Den får vara högst 4 000 tecken.")]
    public string Learned { get; set; } = "";

    [Required(ErrorMessage = "Skriv vilken dag det gäller")]
    public DateOnly? On { get; set; }

    public bool Share { get; set; }

    public long Version { get; set; }

    public ToldOutcome Read() =>
        new(Outcome!.Value, Lines(WhatHappened), Lines(Learned), On!.Value);

    public static TellForm Of(Adaptation trial, DateOnly today) =>
        new()
        {
            Outcome = trial.Outcome,
            WhatHappened = trial.WhatHappened ?? "",
            Learned = trial.Learned ?? "",
            On = trial.ToldOn ?? today,
            Share = trial.SharedAt is not null,
            Version = trial.Version,
        };

    private static string Lines(string text) => text.Trim().ReplaceLineEndings("\n");
}
