namespace MrPlatform.Ui;

/// <summary>
/// Every address of the product, from the root of the app so that the language stays. In markup <c>href="~/…"</c> is written
/// out where it is short; else <c>href="@Url.Content(Addresses.Criterion(code))"</c>. In code: <c>LocalRedirect</c> or <c>Redirect</c>.
/// </summary>
public static partial class Addresses
{
    public const string Start = "~/";
    public const string Trial = "~/prova";
    public const string TakeTrialAlong = "~/prova/ta-med";
    public const string Checklists = "~/checklistor";
    public const string Paths = "~/vagar";
    public const string SignIn = "~/logga-in";
    public const string DemoSignIn = "~/logga-in/demo";
    public const string SignOut = "~/logga-ut";
    public const string Account = "~/konto";
    public const string Appearance = "~/utseende";
    public const string Workspace = "~/arbetsyta";
    public const string Assessments = "~/nulagesanalyser";
    public const string Evidence = "~/underlag";
    public const string StartAssessment = "~/nulagesanalyser/starta";
    public const string MyCriteria = "~/mina-kriterier";
    public const string Reminders = "~/konto/paminnelser";
    public const string NewRepresentative = "~/ny-fortroendevald";
    public const string OwnFrameworks = "~/ramverk";
    public const string Organisation = "~/organisation";
    public const string Organisations = "~/organisationer";
    public const string Journal = "~/handelser";
    public const string News = "~/nytt.atom";
    public const string Accessibility = "~/tillganglighet";
    public const string Rate = "~/svara";
    public const string CollegialReviews = "~/granskning";
    public const string Search = "~/sok";
    public const string Contact = "~/kontakt";
    public const string Inbox = "~/inkorg";
    public const string Helped = "~/hjalpte";
    public const string ReaderAnswers = "~/lasarsvar";
    public const string Library = "~/uppslagsverk";
    public const string Criteria = "~/uppslagsverk/kriterier";
    public const string Rights = "~/uppslagsverk/rattigheter";
    public const string Instruments = "~/uppslagsverk/lagar";
    public const string CoreTasks = "~/uppslagsverk/uppdrag";
    public const string Methods = "~/uppslagsverk/metoder";
    public const string Tools = "~/uppslagsverk/verktyg";
    public const string Examples = "~/uppslagsverk/exempel";
    public const string OwnExamples = "~/egna-exempel";
    public const string ExampleReviews = "~/granska-exempel";
    public const string ExampleImages = "~/exempelbilder";
    public const string Reflections = "~/reflektioner";
    public const string Adaptations = "~/det-vi-provar";
    public const string Resources = "~/uppslagsverk/resurser";
    public const string Glossary = "~/uppslagsverk/ordlista";
    public const string Roles = "~/uppslagsverk/roller";
    public const string LibraryAreas = "~/uppslagsverk/omraden";
    public const string Characteristics = "~/uppslagsverk/kannetecken";
    public const string Perspectives = "~/perspektiv";
    public const string Principles = "~/uppslagsverk/principer";
    public const string Reports = "~/rapporter";
    public const string ReportSchema = "~/rapporter/schema";
    public const string NewInterim = "~/rapporter/ny/delar";
    public const string NewRightsAccount = "~/rapporter/ny/redovisning";
    public const string Handovers = "~/overlamning";
    public const string AnnualCycle = "~/arshjul";
    public const string AnnualWheel = "~/arshjul/figurer/hjul";
    public const string FollowAnnualCycle = "~/arshjul/prenumerera";

    public static string Handover(string function) => $"{Handovers}/{function}";

    public static string NewHandover(string function) => $"{Handover(function)}/paket";

    /// <param name="kind">handlingsplan or ensida.</param>
    public static string NewPlanReport(Guid plan, string kind) => $"{Plan(plan)}/rapport/{kind}";

    public static string NewRisks(Guid round) => $"{Assessments}/{round}/riskforslag";

    public static string AnnualDate(Guid date) => $"{AnnualCycle}/{date}";

    /// <summary>This year's when none is said.</summary>
    public static string AnnualYear(int? year) =>
        year is null ? AnnualCycle : $"{AnnualCycle}?ar={year}";

    public static string ReviewImport(Guid plan, Guid file) =>
        $"{ImportedMeasures(plan, file)}/granska";

    public static string OwnFramework(Guid framework) => $"{OwnFrameworks}/{framework}";

    public static string FrameworkDraft(Guid framework) => $"{OwnFrameworks}/{framework}/utkast";

    public static string FrameworkDraftItem(Guid framework, string code) =>
        $"{OwnFrameworks}/{framework}/utkast/pastaende/{code}";

    public static string FrameworkDraftArea(Guid framework, string code) =>
        $"{OwnFrameworks}/{framework}/utkast/omrade/{code}";

    public static string FrameworkVersion(Guid framework, string number) =>
        $"{OwnFrameworks}/{framework}/version/{number}";

    public static string FrameworkFile(Guid framework, string number, string kind) =>
        $"{OwnFrameworks}/{framework}/version/{number}/fil/{kind}";

    public static string ImportedFramework(Guid file) => $"{OwnFrameworks}/importera/{file}";

    public static string MoveRound(Guid round) => $"{Assessments}/{round}/flytta";

    public static string Assessment(Guid round) => $"{Assessments}/{round}";

    public static string Area(Guid round, string code) => $"{Assessments}/{round}/omraden/{code}";

    public static string Answer(Guid round, string code) =>
        $"{Assessments}/{round}/kriterier/{code}";

    public static string TruthsOfAnswer(Guid round, string code) =>
        $"{Answer(round, code)}/figurer/tre-bilder";

    public static string SpreadOfAnswer(Guid round, string code) =>
        $"{Answer(round, code)}/figurer/var-for-sig";

    public static string Piece(Guid piece) => $"{Evidence}/{piece}";

    public static string Respondents(Guid round) => $"{Assessments}/{round}/respondenter";

    public static string LivedLinks(Guid round) => $"{Assessments}/{round}/levt";

    public static string LivedLink(Guid round, Guid link) => $"{LivedLinks(round)}/lankar/{link}";

    public static string Outcomes(Guid round) => $"{Assessments}/{round}/utfall";

    public static string Allotted(Guid round) => $"{Assessments}/{round}/fordela";

    public static string Document(Guid round) => $"{Assessments}/{round}/handling";

    public static string Workshops(Guid round) => $"{Assessments}/{round}/verkstad";

    public static string Workshop(Guid round, string code) =>
        $"{Assessments}/{round}/verkstad/{code}";

    public static string Reviewers(Guid round) => $"{Assessments}/{round}/granskare";

    public static string Review(Guid review) => $"{CollegialReviews}/{review}";

    public static string ReviewCriterion(Guid review, string code) =>
        $"{Review(review)}/kriterier/{code}";

    public static string ReviewedFile(Guid review, Guid piece) => $"{Review(review)}/filer/{piece}";

    public static string ReviewReport(Guid review) => $"{Review(review)}/rapport";

    public static string Report(Guid report) => $"{Reports}/{report}";

    public static string DrawUpReport(Guid round) => $"{Assessments}/{round}/nulagesrapport";

    public static string Result(Guid round) => $"{Assessments}/{round}/resultat";

    public static string Carried(Guid round) => $"{Assessments}/{round}/oversatt";

    public static string Compared(Guid round) => $"{Assessments}/{round}/jamfor";

    public static string Criterion(string code) => $"{Criteria}/{code}";

    public static string Right(string code) => $"{Rights}/{code}";

    public static string Role(string slug) => $"{Roles}/{slug}";

    public static string Principle(string slug) => $"{Principles}/{slug}";

    public static string LibraryArea(string code) => $"{LibraryAreas}/{code}";

    public static string Characteristic(string code) => $"{Characteristics}/{code}";

    public static string Instrument(string id) => $"{Instruments}/{id}";

    public static string CoreTask(string slug) => $"{CoreTasks}/{slug}";

    public static string Method(string id) => $"{Methods}/{id}";

    public static string Tool(string id) => $"{Tools}/{id}";

    public static string Example(string id) => $"{Examples}/{id}";

    public static string OwnExample(Guid id) => $"{OwnExamples}/{id}";

    public static string WriteExample(Guid id) => $"{OwnExamples}/{id}/skriv";

    public static string DeleteExample(Guid id) => $"{OwnExamples}/{id}/ta-bort";

    public static string ProposeCorrection(Guid id) => $"{OwnExamples}/{id}/ratta";

    public static string CorrectExample(Guid id) => $"{ExampleReviews}/{id}/ratta";

    public static string ExampleReview(Guid id) => $"{ExampleReviews}/{id}";

    public static string ExampleImage(Guid id) => $"{ExampleImages}/{id}";

    public static string Reflection(Guid id) => $"{Reflections}/{id}";

    public static string Adaptation(Guid id) => $"{Adaptations}/{id}";

    public static string Resource(string id) => $"{Resources}/{id}";

    public static string Term(string id) => $"{Glossary}/{id}";

    public static string Perspective(string key) => $"{Perspectives}?val={key}";

    /// <summary>The contact form, about a page of ours: its path without language.</summary>
    public static string ContactAbout(string path) => $"{Contact}?om={path}";

    public static string Message(Guid message) => $"{Inbox}/{message}";

    public static string ReaderAnswer(Guid answer) => $"{ReaderAnswers}/{answer}";

    public static string Checklist(string id) => $"{Checklists}/{id}";

    public static string Path(string id) => $"{Paths}/{id}";

    public static string LookUp(string words) => $"{Search}?q={Uri.EscapeDataString(words)}";
}
