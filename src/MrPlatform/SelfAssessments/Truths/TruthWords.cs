using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Lived;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Truths;

/// <summary>The words for truths, verdicts, outcomes and groups.</summary>
internal static class TruthWords
{
    extension(IStringLocalizer<SelfAssessmentsWords> t)
    {
        public string Name(Verdict verdict) =>
            verdict switch
            {
                Verdict.DifferentPicture => t["Olika bild"],
                Verdict.WorkWithoutEffect => t["Arbete utan effekt"],
                Verdict.LuckOrUnmeasured => t["Tur eller omätt arbete"],
                _ => t["Samstämmig bild"],
            };

        /// <summary>What the verdict means here, as a heading a colleague could say.</summary>
        public string Sentence(Verdict verdict, ThreeTruths truths) =>
            verdict switch
            {
                Verdict.DifferentPicture when truths.ApartTenths > 0 => t[
                    "Ni ser mer än de som berörs märker"
                ],
                Verdict.DifferentPicture => t["De som berörs märker mer än ni ser"],
                Verdict.WorkWithoutEffect => t["Arbetet finns, men utfallet är sämre än väntat"],
                Verdict.LuckOrUnmeasured => t["Utfallet är bättre än väntat, fast nivån är låg"],
                _ => t["De tre bilderna stämmer överens"],
            };

        /// <summary>Why it is so, with the numbers.</summary>
        public string Why(Verdict verdict, ThreeTruths truths) =>
            verdict switch
            {
                Verdict.DifferentPicture => t[
                    "Påstått {0} och upplevt {1} ligger {2} ifrån varandra.",
                    truths.Claim!.Value.Level,
                    Number(truths.Lived!.Tenths),
                    Number(Math.Abs(truths.ApartTenths!.Value))
                ],
                Verdict.WorkWithoutEffect or Verdict.LuckOrUnmeasured => t[
                    "Nivån är {0}.",
                    truths.Claim!.Value.Level
                ],
                _ => t["Alla tre pekar åt samma håll."],
            };

        /// <summary>Which truth is missing, and what to do about it.</summary>
        public string Lacks(Truth truth, CriterionTruths about) =>
            truth switch
            {
                Truth.Claim when about.Claimed.State == AnswerState.Equivalent => t[
                    "Påstådd nivå saknas: ni har en likvärdig lösning, och den har ingen nivå."
                ],
                Truth.Claim => t["Påstådd nivå saknas. Svara på kriteriet först."],
                Truth.Lived when about.Criterion.Lived is null => t[
                    "Det här märks inte för dem utanför huset, så ingen kan säga hur det upplevs."
                ],
                Truth.Lived => t[
                    "Upplevt saknas: färre än fem har svarat. Be fler som berörs att svara."
                ],
                _ when about.Outcome is { Signal: OutcomeSignal.Unknown } => t[
                    "Utfallet är okänt. Bestäm vad som skulle visa om det går bättre eller sämre."
                ],
                _ => t["Utfall saknas. Skriv in vad ett nyckeltal eller en iakttagelse visar."],
            };

        public string Name(OutcomeSignal signal) =>
            signal switch
            {
                OutcomeSignal.Better => t["Bättre än väntat"],
                OutcomeSignal.AsExpected => t["Som väntat"],
                OutcomeSignal.Worse => t["Sämre än väntat"],
                _ => t["Okänt"],
            };

        public string Name(LivedGroup group) =>
            group switch
            {
                LivedGroup.Residents => t["Invånare"],
                LivedGroup.Users => t["Brukare"],
                _ => t["Medarbetare"],
            };

        /// <summary>The group, and which service when it is named.</summary>
        public string Who(LivedLink link) =>
            link.WhoInWords is { } words ? $"{t.Name(link.Who)}: {words}" : t.Name(link.Who);

        /// <summary>"2,4 (10 svar)".</summary>
        public string Says(LivedMean? mean) =>
            mean is null
                ? t["Färre än fem svar"]
                : t["{0} ({1} svar)", Number(mean.Tenths), mean.Count];

        public string Says(LivedLinkState state, LivedLink link) =>
            state switch
            {
                LivedLinkState.NotYet => t["Öppnar {0}", link.FirstDay.Words()],
                LivedLinkState.Takes => t["Tar emot svar till och med {0}", link.LastDay.Words()],
                LivedLinkState.Ended => t["Tiden gick ut {0}", link.LastDay.Words()],
                _ => t["Stängd"],
            };
    }

    /// <summary>24 tenths as 2,4.</summary>
    public static string Number(long tenths) =>
        (tenths / 10.0).ToString("0.0", CultureInfo.CurrentCulture);
}
