using Microsoft.Extensions.Localization;
using MrPlatform.SelfAssessments.EvidenceFiles;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments;

/// <summary>What a piece of evidence carries and why a level is capped, in words.</summary>
internal static class EvidenceWords
{
    extension(IStringLocalizer<SelfAssessmentsWords> t)
    {
        /// <summary>The level a piece carries on a day, until when, and what comes after.</summary>
        public string Carrying(Evidence piece, DateOnly day)
        {
            if (piece.WithdrawnAt is { } at)
                return t["Tillbakadraget {0}. Bär inget i öppna rundor.", at.DayWords()];
            var now = piece.Carries(day).Level;
            var then = Evidence.CeilingOf(piece.Kind, old: true).Level;
            if (day <= piece.FreshThrough)
                return t[
                    "Nivå {0} till och med {1}, därefter nivå {2}.",
                    now,
                    piece.FreshThrough.Words(),
                    then
                ];
            return piece.HasEnded
                ? t["Nivå {0}. Gällde till och med {1}.", now, piece.FreshThrough.Words()]
                : t[
                    "Nivå {0}. Äldre än 24 månader sedan {1}.",
                    now,
                    piece.FreshThrough.AddDays(1).Words()
                ];
        }

        /// <summary>Why the evidence does not carry what is claimed; what was shown is said beside.</summary>
        public string Why(Cap cap) =>
            cap switch
            {
                { Piece: null, Withdrawn: true } => t[
                    "Underlaget är tillbakadraget. Utan underlag visas högst nivå 2."
                ],
                { Piece: null } => t["Utan underlag visas högst nivå 2."],
                { IsOld: false } => t["Beslut och dokument bär högst nivå 3."],
                { Piece.HasEnded: true } => t[
                    "Underlaget ”{0}” gällde till och med {1} och bär nu en nivå mindre.",
                    cap.Piece.Title,
                    cap.Piece.FreshThrough.Words()
                ],
                _ => t[
                    "Underlaget ”{0}” blev äldre än 24 månader den {1} och bär nu en nivå mindre.",
                    cap.Piece.Title,
                    cap.Piece.FreshThrough.AddDays(1).Words()
                ],
            };

        /// <summary>What has happened to a piece since a round was concluded. It changes no figure there.</summary>
        public string? Since(Evidence piece, SelfAssessment round, DateOnly today)
        {
            if (round.ConcludedAt is not { } concluded)
                return null;
            if (piece.WithdrawnAt is { } at && at > concluded)
                return t["Drogs tillbaka {0}, efter att rundan avslutades.", at.DayWords()];
            if (piece.ReplacedAt is { } replaced && replaced > concluded)
                return piece.Renewed
                    ? t[
                        "Ersattes av ett nyare {0}, efter att rundan avslutades.",
                        replaced.DayWords()
                    ]
                    : t[
                        "Ändrades {0}, efter att rundan avslutades. Här står det som gällde då.",
                        replaced.DayWords()
                    ];
            if (piece.FreshThrough < round.CountedOn || piece.FreshThrough >= today)
                return null;
            return t[
                "Blev gammalt {0}, efter att rundan avslutades.",
                piece.FreshThrough.AddDays(1).Words()
            ];
        }

        public string Kind(FileKind kind) =>
            kind switch
            {
                FileKind.Pdf => "PDF",
                FileKind.Word => "Word",
                FileKind.Excel => "Excel",
                FileKind.PowerPoint => "PowerPoint",
                FileKind.WriterText => t["OpenDocument, text"],
                FileKind.CalcSheet => t["OpenDocument, kalkylblad"],
                FileKind.ImpressSlides => t["OpenDocument, presentation"],
                FileKind.Png => t["bild (PNG)"],
                FileKind.Jpeg => t["bild (JPEG)"],
                FileKind.Csv => t["tabell (CSV)"],
                _ => t["ren text"],
            };

        public string Why(FileFault fault, int mostMegabytes) =>
            fault switch
            {
                FileFault.Empty => t["Filen är tom. Välj en fil med innehåll."],
                FileFault.TooLarge => t[
                    "Filen är för stor. Den får vara högst {0} MB. Spara den i mindre storlek, eller länka till den i stället.",
                    mostMegabytes
                ],
                FileFault.Active => t[
                    "Filen innehåller sådant som kan köras, till exempel makron, skript eller inbäddade program. Spara den utan det, gärna som PDF, och försök igen."
                ],
                FileFault.Broken => t[
                    "Filen går inte att läsa. Spara den på nytt och försök igen."
                ],
                FileFault.Harmful => t["Viruskontrollen stoppade filen. Den är inte sparad."],
                FileFault.NotChecked => t[
                    "Filen kunde inte kontrolleras mot virus och är inte sparad. Försök igen om en stund."
                ],
                _ => t[
                    "Filen är av en sort vi inte tar emot. Välj PDF, Word, Excel, PowerPoint, OpenDocument, PNG, JPEG, ren text eller CSV."
                ],
            };
    }

    /// <summary>9,5 MB, 120 kB.</summary>
    public static string SizeWords(long bytes) =>
        bytes >= 1024 * 1024
            ? $"{bytes / 1024.0 / 1024.0:0.0} MB"
            : $"{Math.Max(1, bytes / 1024)} kB";
}
