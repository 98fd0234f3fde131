namespace MrPlatform.Ui.Figures;

/// <summary>
/// The light colours of Ui/Styles/Theme.css and the classes of Ui/Styles/Figures.css, written out for a picture that has left the page and has
/// no style sheet. A test holds them to the sheets.
/// </summary>
internal static class PictureColours
{
    public const string Ink = "#221f1b";
    public const string Quiet = "#5c5449";
    public const string StateFill = "#fbf9f5";

    /// <summary>Names of the light theme's colours and what they are.</summary>
    internal static readonly IReadOnlyDictionary<string, string> Theme = new Dictionary<
        string,
        string
    >(StringComparer.Ordinal)
    {
        ["--mr-level-1"] = "#f5e2b6",
        ["--mr-level-1-ink"] = Ink,
        ["--mr-level-2"] = "#97ba90",
        ["--mr-level-2-ink"] = Ink,
        ["--mr-level-3"] = "#35807f",
        ["--mr-level-3-ink"] = "#ffffff",
        ["--mr-level-4"] = "#0c3d42",
        ["--mr-level-4-ink"] = "#ffffff",
        ["--mr-level-edge"] = "#6b6356",
        ["--mr-state-fill"] = StateFill,
        ["--mr-state-ink"] = "#4d463c",
        ["--mr-role-community"] = "#5a6413",
        ["--mr-role-democracy"] = "#33548c",
        ["--mr-role-welfare"] = "#8d2f5c",
        ["--mr-role-employer"] = "#7a4d1e",
        ["--mr-role-community-tint"] = "#eef0da",
        ["--mr-role-democracy-tint"] = "#e3eaf5",
        ["--mr-role-welfare-tint"] = "#f6e4ec",
        ["--mr-role-employer-tint"] = "#f4e8da",
        ["--mr-thread"] = "#b5472c",
        ["--ds-color-accent-base-default"] = "#004e4f",
        ["--ds-color-neutral-border-default"] = "#847a6b",
        ["--ds-color-neutral-border-subtle"] = "#d9d1c3",
        ["--ds-color-neutral-text-default"] = Ink,
        ["--ds-color-neutral-text-subtle"] = Quiet,
    };

    public static string TintOf(string symbol) =>
        symbol.Contains("role-S", StringComparison.Ordinal) ? Theme["--mr-role-community-tint"]
        : symbol.Contains("role-D", StringComparison.Ordinal) ? Theme["--mr-role-democracy-tint"]
        : symbol.Contains("role-V", StringComparison.Ordinal) ? Theme["--mr-role-welfare-tint"]
        : Theme["--mr-role-employer-tint"];

    public static readonly string Style = $$"""
        text{font-family:Inter,"Helvetica Neue",Arial,"Liberation Sans","DejaVu Sans",sans-serif;fill:{{Ink}}}
        .mr-fig{font-size:14px}.q{fill:{{Quiet}}}.b{font-weight:600}.row-label{font-size:14px}.f16{font-size:16px}
        .l1{fill:{{Theme["--mr-level-1"]}};stroke:{{Theme["--mr-level-edge"]}}}
        .l2{fill:{{Theme["--mr-level-2"]}};stroke:{{Theme["--mr-level-edge"]}}}
        .l3{fill:{{Theme["--mr-level-3"]}};stroke:{{Theme["--mr-level-3"]}}}
        .l4{fill:{{Theme["--mr-level-4"]}};stroke:{{Theme["--mr-level-4"]}}}
        .cell-text{font-size:13px;font-weight:600;text-anchor:middle}.f16.cell-text{font-size:16px}
        .t1,.t2{fill:{{Ink}}}.t3,.t4,.on-node{fill:#ffffff}
        .s{stroke:{{Theme["--mr-state-ink"]}};fill:{{StateFill}}}.si{fill:{{Theme[
            "--mr-state-ink"
        ]}}}
        .ink{fill:{{Theme["--ds-color-accent-base-default"]}}}.inks{stroke:{{Theme[
            "--ds-color-accent-base-default"
        ]}};stroke-width:2;fill:none}
        .axis,.ring{stroke:{{Theme["--ds-color-neutral-border-subtle"]}}}
        .now{stroke:{{Ink}};stroke-width:1.5}.f30{font-size:30px;font-weight:600}
        .rule,.rule1{stroke:{{Theme["--ds-color-neutral-border-default"]}}}.rule{stroke-width:1.5}
        .thread{stroke:{{Theme["--mr-thread"]}};stroke-width:2;fill:none}
        .plan{stroke:{{Theme["--ds-color-accent-base-default"]}};stroke-width:1.5}.late{fill:#a3193f}.faded{opacity:.55}
        .now{stroke:{{Ink}};stroke-width:1.5}.band{fill:{{StateFill}}}.dots{stroke-dasharray:2 4}
        .thick{stroke-width:3}.line{stroke-width:1.5}.dash{stroke-width:1.5;stroke-dasharray:3 3}
        .dot{fill:{{Theme["--mr-thread"]}}}.paper{fill:#ffffff}.node{stroke:#ffffff;stroke-width:3}.mr-fig-narrow{display:none}
        use{color:{{Theme["--mr-state-ink"]}}}
        use[data-role="community"]{color:{{Theme["--mr-role-community"]}}}
        use[data-role="democracy"]{color:{{Theme["--mr-role-democracy"]}}}
        use[data-role="welfare"]{color:{{Theme["--mr-role-welfare"]}}}
        use[data-role="employer"]{color:{{Theme["--mr-role-employer"]}}}
        """;
}
