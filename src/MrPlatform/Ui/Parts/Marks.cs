using Microsoft.Extensions.Localization;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Parts;

/// <summary>
/// The small marks that stand beside words everywhere: level, answer state, role, law or ambition, status. In every page as
/// <c>@Marks.Level(2)</c>. The word is always there for someone; no mark is read by colour alone.
/// </summary>
public sealed class Marks(IStringLocalizer<UiWords> t)
{
    public Markup Of(Mark mark, Word word = Word.Shown) =>
        mark <= Mark.Level4 ? Level((int)mark, word) : State(mark, word);

    public Markup Level(int level, Word word = Word.Shown) =>
        Markup.Of(
            $"""<span class="mr-level" data-level="{level}"><b>{level}</b>{Said(Name((Mark)level), word)}</span>"""
        );

    /// <summary>Only the box with the digit, for lists and choices where the words stand beside it.</summary>
    public Markup LevelBox(int level, Word word = Word.Shown) =>
        word == Word.Shown
            ? Markup.Of(
                $"""<span class="mr-level-box" data-level="{level}" aria-hidden="true">{level}</span>"""
            )
            : Markup.Of(
                $"""<span class="mr-level-box" data-level="{level}"><span aria-hidden="true">{level}</span><span class="ds-sr-only">{t["Nivå {0}", level].Value}</span></span>"""
            );

    public Markup State(Mark state, Word word = Word.Shown) =>
        Markup.Of(
            $"""<span class="mr-state" data-state="{Key(state)}">{Sign(state)}{Said(Name(state), word)}</span>"""
        );

    /// <summary>Only the sign of a state, for lists and choices where the words stand beside it.</summary>
    public static Markup Sign(Mark state) =>
        Markup.Of(
            $"""<svg viewBox="0 0 28 28" aria-hidden="true"><use href="#state-{Key(state)}"/></svg>"""
        );

    /// <summary>The role whose letter begins every code: S, D, V or A.</summary>
    public Markup Role(char letter, Word word = Word.Shown) =>
        Markup.Of(
            $"""<span class="mr-role" data-role="{RoleKey(letter)}">{RoleSign(letter)}{Said(RoleName(letter), word)}</span>"""
        );

    public static Markup LargeRole(char letter) =>
        Markup.Of(
            $"""<span class="mr-role" data-role="{RoleKey(letter)}" data-size-mark="lg">{RoleSign(letter)}</span>"""
        );

    public Markup Basis(bool law) =>
        law
            ? Markup.Of(
                $"""<span class="mr-basis" data-basis="law">{Icons.Of("scale")}{t["Lagkrav"].Value}</span>"""
            )
            : Markup.Of(
                $"""<span class="mr-basis" data-basis="ambition">{Icons.Of("sprout")}{t["Ambition"].Value}</span>"""
            );

    /// <param name="said">Its name, when what goes on is no measure.</param>
    public Markup Status(Progress progress, string? said = null)
    {
        var (key, icon, name) = progress switch
        {
            Progress.Planned => ("planned", "circle-dashed", t["Planerad"]),
            Progress.Going => ("going", "circle-dot", t["Påbörjad"]),
            Progress.Paused => ("paused", "circle-pause", t["Pausad"]),
            Progress.Late => ("late", "circle-alert", t["Försenad"]),
            Progress.Done => ("done", "circle-check", t["Genomförd"]),
            Progress.Dropped => ("dropped", "x", t["Avbruten"]),
            _ => throw new ArgumentOutOfRangeException(nameof(progress)),
        };
        return Markup.Of(
            $"""<span class="mr-status" data-status="{key}">{Icons.Of(icon)}{said ?? name.Value}</span>"""
        );
    }

    public string Name(Mark mark) =>
        mark switch
        {
            Mark.Level1 => t["Inte påbörjat"],
            Mark.Level2 => t["Påbörjat"],
            Mark.Level3 => t["Infört"],
            Mark.Level4 => t["Systematiskt"],
            Mark.Equivalent => t["Likvärdig lösning"],
            Mark.Unknown => t["Vet inte"],
            Mark.Unanswered => t["Inte besvarad"],
            Mark.NotRelevant => t["Ej relevant"],
            _ => throw new ArgumentOutOfRangeException(nameof(mark)),
        };

    public string RoleName(char letter) =>
        letter switch
        {
            'S' => t["Samhällsaktör"],
            'D' => t["Demokratiaktör"],
            'V' => t["Välfärdsaktör"],
            'A' => t["Arbetsgivare"],
            _ => throw new ArgumentOutOfRangeException(nameof(letter)),
        };

    /// <summary>The state's name in markup and in forms: <c>unknown</c>, <c>na</c>, <c>equivalent</c>, <c>empty</c>.</summary>
    public static string Key(Mark state) =>
        state switch
        {
            Mark.Equivalent => "equivalent",
            Mark.Unknown => "unknown",
            Mark.NotRelevant => "na",
            Mark.Unanswered => "empty",
            _ => throw new ArgumentOutOfRangeException(nameof(state)),
        };

    public static string RoleKey(char letter) =>
        letter switch
        {
            'S' => "community",
            'D' => "democracy",
            'V' => "welfare",
            'A' => "employer",
            _ => throw new ArgumentOutOfRangeException(nameof(letter)),
        };

    private static Markup RoleSign(char letter) =>
        Markup.Of(
            $"""<svg viewBox="0 0 28 28" aria-hidden="true"><use href="#role-{letter.ToString()}"/></svg>"""
        );

    private static Markup Said(string name, Word word) =>
        word == Word.Shown
            ? Markup.Of($"{name}")
            : Markup.Of($"""<span class="ds-sr-only">{name}</span>""");
}
