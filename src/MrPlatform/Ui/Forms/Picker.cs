using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Forms;

/// <summary>A list to choose one from, in a form that only narrows what is shown: nothing can be wrong in it, so nothing is said of it.</summary>
internal static class Picker
{
    /// <param name="all">What it is called to choose none.</param>
    public static Markup Of(
        string name,
        string label,
        string? chosen,
        IEnumerable<(string Value, string Text)> choices,
        string all
    ) =>
        Markup.Of(
            $"""<div class="mr-field"><label for="{name}">{label}</label><select class="ds-input" id="{name}" name="{name}"><option value="">{all}</option>{Markup.Join(choices.Select(c => Option(c, chosen)))}</select></div>"""
        );

    private static Markup Option((string Value, string Text) choice, string? chosen) =>
        Markup.Of(
            $"""<option value="{choice.Value}"{(string.Equals(choice.Value, chosen, StringComparison.OrdinalIgnoreCase) ? new Markup(" selected") : Markup.Nothing)}>{choice.Text}</option>"""
        );
}
