using MrPlatform.Ui.Text;

namespace MrPlatform.Ui.Figures;

/// <summary>The shapes behind roles and answer states, once in every page and once in every picture that leaves it.</summary>
public static class Signs
{
    private const string Symbols = """
        <symbol id="role-S" viewBox="0 0 28 28"><rect x="2.5" y="2.5" width="23" height="23" fill="var(--mr-tint, none)" stroke="currentColor" stroke-width="2"/><text x="14" y="18.8" text-anchor="middle" font-size="13.5" font-weight="650" fill="currentColor">S</text></symbol>
        <symbol id="role-D" viewBox="0 0 28 28"><circle cx="14" cy="14" r="12.4" fill="var(--mr-tint, none)" stroke="currentColor" stroke-width="2"/><text x="14.2" y="18.8" text-anchor="middle" font-size="13.5" font-weight="650" fill="currentColor">D</text></symbol>
        <symbol id="role-V" viewBox="0 0 28 28"><path d="M2.5 25.5V13.5a11.5 11.5 0 0 1 23 0v12Z" fill="var(--mr-tint, none)" stroke="currentColor" stroke-width="2" stroke-linejoin="miter"/><text x="14" y="19.6" text-anchor="middle" font-size="13.5" font-weight="650" fill="currentColor">V</text></symbol>
        <symbol id="role-A" viewBox="0 0 28 28"><path d="M14 1.2 26.8 14 14 26.8 1.2 14Z" fill="var(--mr-tint, none)" stroke="currentColor" stroke-width="2"/><text x="14" y="18.6" text-anchor="middle" font-size="12.5" font-weight="650" fill="currentColor">A</text></symbol>
        <symbol id="state-unknown" viewBox="0 0 28 28"><rect x="2" y="2" width="24" height="24" rx="4" fill="var(--mr-fill, none)" stroke="currentColor" stroke-width="1.5"/><g fill="currentColor"><circle cx="6.5" cy="6.5" r="1.2"/><circle cx="21.5" cy="6.5" r="1.2"/><circle cx="6.5" cy="14" r="1.2"/><circle cx="21.5" cy="14" r="1.2"/><circle cx="6.5" cy="21.5" r="1.2"/><circle cx="21.5" cy="21.5" r="1.2"/></g><text x="14" y="19" text-anchor="middle" font-size="14.5" font-weight="650" fill="currentColor">?</text></symbol>
        <symbol id="state-na" viewBox="0 0 28 28"><rect x="2" y="2" width="24" height="24" rx="4" fill="var(--mr-fill, none)" stroke="currentColor" stroke-width="1.5"/><path d="M5 23 23 5" stroke="currentColor" stroke-width="1.75" fill="none"/></symbol>
        <symbol id="state-equivalent" viewBox="0 0 28 28"><rect x="2" y="2" width="24" height="24" rx="4" fill="var(--mr-fill, none)" stroke="currentColor" stroke-width="1.5"/><rect x="5" y="5" width="18" height="18" rx="2" fill="none" stroke="currentColor" stroke-width="1.25"/><path d="M9 12.2c1.7-1.6 3.4-1.6 5 0s3.3 1.6 5 0M9 16.8c1.7-1.6 3.4-1.6 5 0s3.3 1.6 5 0" stroke="currentColor" stroke-width="1.6" fill="none" stroke-linecap="round"/></symbol>
        <symbol id="state-empty" viewBox="0 0 28 28"><rect x="2.5" y="2.5" width="23" height="23" rx="4" fill="none" stroke="currentColor" stroke-width="1.5" stroke-dasharray="3.2 3"/></symbol>
        """;

    /// <summary>For a page: the colours follow what the reader has chosen.</summary>
    public static Markup InPage { get; } =
        new($"""<svg class="mr-sprite" aria-hidden="true" focusable="false">{Symbols}</svg>""");

    /// <summary>For a picture on its own, which has no style sheet to ask: the light colours stand in the shapes.</summary>
    public static Markup InPicture { get; } =
        new(
            "<defs>"
                + string.Concat(
                    Symbols
                        .Split('\n')
                        .Select(line =>
                            line.Replace(
                                    "var(--mr-tint, none)",
                                    PictureColours.TintOf(line),
                                    StringComparison.Ordinal
                                )
                                .Replace(
                                    "var(--mr-fill, none)",
                                    PictureColours.StateFill,
                                    StringComparison.Ordinal
                                )
                        )
                )
                + "</defs>"
        );
}
