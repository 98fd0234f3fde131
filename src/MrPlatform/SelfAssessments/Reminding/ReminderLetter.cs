using System.Globalization;
using System.Text;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;
using MrPlatform.Mail;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments.Allotting;
using MrPlatform.SelfAssessments.Mine;
using MrPlatform.Ui;
using MrPlatform.Ui.Forms;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Reminding;

/// <summary>One letter with all that somebody has left, late first, in their language, with a way to answer and a way to be left in peace.</summary>
public sealed class ReminderLetter(
    Knowledge knowledge,
    Receipt receipt,
    MailSettings mail,
    IStringLocalizer<SelfAssessmentsWords> t
)
{
    /// <summary>What the address that stops reminders is signed for.</summary>
    public const string Purpose = "paminnelser";

    private const int DaysSoon = 7;
    private const int MostRows = 30;

    /// <param name="sent">The process leader who reminds, or null when the letter leaves by itself; and when.</param>
    public Letter For(
        Person person,
        ReminderWish wish,
        Owed owed,
        (string? From, DateTimeOffset At) sent
    )
    {
        var at = sent.At;
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = wish.English
            ? Language.English
            : Language.Swedish;
        try
        {
            return new(person.Email!, Subject(owed, at), Body(person, wish, owed, sent), at)
            {
                About = person.Id,
            };
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before;
        }
    }

    private string Subject(Owed owed, DateTimeOffset at)
    {
        var left = owed.Mine.Left.Count;
        var late = owed.Mine.Late(Stockholm.DayOf(at));
        var measures = owed.Of(DueKind.Measure, DueKind.Effect, DueKind.Vacant);
        string?[] parts =
        [
            left == 0 ? null
            : late == 0 ? t["Kvar att svara på: {0}.", left].Value
            : t["Kvar att svara på: {0}. Försenat: {1}.", left, late].Value,
            left == 0 && owed.Empty.Count > 0
                ? t["Kriterier som ingen svarar för: {0}.", owed.Empty.Sum(e => e.Gone.Left)].Value
                : null,
            measures > 0 ? t["Åtgärder att följa upp: {0}.", measures].Value : null,
            owed.HasWork ? null : t["Datum i årshjulet: {0}.", owed.Of(DueKind.Date)].Value,
        ];
        return string.Join(' ', parts.OfType<string>());
    }

    private string Body(
        Person person,
        ReminderWish wish,
        Owed owed,
        (string? From, DateTimeOffset At) sent
    )
    {
        var (mine, (from, at)) = (owed.Mine, sent);
        var today = Stockholm.DayOf(at);
        var rows = mine.Left.Take(MostRows).ToLookup(c => When(c.DueOn, today));
        var body = new StringBuilder();
        body.Append(t["Hej {0}!", person.Name]).Append("\n\n");
        if (from is not null)
            body.Append(t["{0} påminner dig om det du har kvar.", from]).Append("\n\n");
        Rows(body, t["Försenat"], rows[0]);
        Rows(body, t["Inom en vecka"], rows[1]);
        Rows(body, t["Senare"], rows[2]);
        if (mine.Left.Count > MostRows)
            body.Append(t["Och {0} till.", mine.Left.Count - MostRows]).Append("\n\n");
        var site = Site(wish.English);
        if (site is not null && mine.Left.Count > 0)
            body.Append(t["Svara här: {0}", site + Addresses.MyCriteria[1..]]).Append("\n\n");
        Vacancies(body, owed.Empty, site);
        Things(body, owed, site);
        if (site is null)
            return body.Append(t["Logga in, så ser du allt på din arbetsyta."]).ToString();
        return body.Append(Why(wish))
            .Append('\n')
            .Append(t["Ändra hur du påminns: {0}", site + Addresses.Reminders[1..]])
            .Append('\n')
            .Append(
                t[
                    "Sluta få påminnelser, utan att logga in: {0}",
                    $"{site}/paminnelser/{receipt.For(Purpose, person.Id)}"
                ]
            )
            .ToString();
    }

    private void Rows(StringBuilder body, string heading, IEnumerable<MyCriterion> criteria)
    {
        var rows = criteria.ToList();
        if (rows.Count == 0)
            return;
        body.Append(heading).Append('\n');
        foreach (var one in rows)
            body.Append("– ")
                .Append(one.Code)
                .Append(' ')
                .Append(knowledge.FrameworkOf(one.Round).FindCriterion(one.Code)?.Title)
                .Append(" (")
                .Append(one.Unit.Name)
                .Append("), ")
                .Append(t["senast {0}", one.DueOn.Words()])
                .Append('\n');
        body.Append('\n');
    }

    private void Vacancies(StringBuilder body, IReadOnlyList<VacantWork> empty, string? site)
    {
        if (empty.Count == 0)
            return;
        body.Append(t["Kriterier som ingen svarar för"]).Append('\n');
        foreach (var one in empty)
        {
            body.Append("– ")
                .Append(
                    t["{1}: {0} kvar efter {2}", one.Gone.Left, one.Round, t.WhoLeft(one.Gone)]
                );
            if (site is not null)
                body.Append(": ").Append(site).Append(Addresses.Allotted(one.RoundId)[1..]);
            body.Append('\n');
        }
        body.Append('\n');
    }

    private void Things(StringBuilder body, Owed owed, string? site)
    {
        (DueKind Kind, string Heading)[] sections =
        [
            (DueKind.Measure, t["Åtgärder"]),
            (DueKind.Effect, t["Så vad förändrades, och för vem?"]),
            (DueKind.Vacant, t["Åtgärder som ingen svarar för"]),
            (DueKind.Date, t["Datum i årshjulet"]),
        ];
        foreach (var (kind, heading) in sections)
        {
            var rows = owed.Things.Where(thing => thing.Kind == kind).ToList();
            if (rows.Count == 0)
                continue;
            body.Append(heading).Append('\n');
            foreach (var thing in rows.Take(MostRows))
            {
                body.Append("– ").Append(thing.Words());
                if (site is not null && kind != DueKind.Date)
                    body.Append(": ").Append(site).Append(thing.Address[1..]);
                body.Append('\n');
            }
            if (rows.Count > MostRows)
                body.Append(t["Och {0} till.", rows.Count - MostRows]).Append('\n');
            if (site is not null && kind == DueKind.Date)
                body.Append(t["Hela årshjulet: {0}", site + Addresses.AnnualCycle[1..]])
                    .Append('\n');
            body.Append('\n');
        }
    }

    private string Why(ReminderWish wish) =>
        wish.Pace switch
        {
            ReminderPace.Weekly => t[
                "Du får det här brevet en gång i veckan, så länge du har något kvar."
            ],
            ReminderPace.Daily => t[
                "Du får det här brevet varje vardag, så länge du har något kvar."
            ],
            _ => t["Du får det här brevet inför sista dagen."],
        };

    private string? Site(bool english) =>
        mail.Site is { } site ? site + (english ? "/en" : "") : null;

    private static int When(DateOnly due, DateOnly today) =>
        due < today ? 0
        : due <= today.AddDays(DaysSoon) ? 1
        : 2;
}
