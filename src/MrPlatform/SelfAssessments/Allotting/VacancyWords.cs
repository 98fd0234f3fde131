using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.Organisations;

namespace MrPlatform.SelfAssessments.Allotting;

/// <summary>Who has left something undone, in the reader's language; the journal has its own words.</summary>
internal static class VacancyWords
{
    extension(IStringLocalizer<SelfAssessmentsWords> t)
    {
        /// <summary>Within a sentence: "chef i Socialnämnden", or the person who has gone.</summary>
        public string WhoLeft(Vacancy vacancy) =>
            vacancy.Person
            ?? (
                vacancy.From.Function == Function.Head
                    ? t["chef i {0}", vacancy.Units[0].Name]
                    : t["respondent i {0}", vacancy.Units[0].Name]
            );

        /// <summary>By itself, as a heading of a row.</summary>
        public string WhoLeftAlone(Vacancy vacancy)
        {
            var words = t.WhoLeft(vacancy);
            return char.ToUpper(words[0], CultureInfo.CurrentCulture) + words[1..];
        }
    }
}
