namespace MrPlatform.Ui;

/// <summary>
/// Every address of the product, from the root of the app so that the language stays. In markup <c>href="~/…"</c> is written
/// out where it is short; else <c>href="@Url.Content(Addresses.Criterion(code))"</c>. In code: <c>LocalRedirect</c> or <c>Redirect</c>.
/// </summary>
public static class Addresses
{
    public const string Start = "~/";
    public const string Trial = "~/#prova";
    public const string SignIn = "~/logga-in";
    public const string DemoSignIn = "~/logga-in/demo";
    public const string SignOut = "~/logga-ut";
    public const string Account = "~/konto";
    public const string Appearance = "~/utseende";
    public const string Workspace = "~/arbetsyta";
    public const string Assessments = "~/nulagesanalyser";
    public const string StartAssessment = "~/nulagesanalyser/starta";
    public const string Organisation = "~/organisation";
    public const string Journal = "~/handelser";
    public const string Search = "~/sok";
    public const string Library = "~/uppslagsverk";
    public const string Criteria = "~/uppslagsverk/kriterier";
    public const string Rights = "~/uppslagsverk/rattigheter";

    public static string Assessment(Guid round) => $"{Assessments}/{round}";

    public static string Area(Guid round, string code) => $"{Assessments}/{round}/omraden/{code}";

    public static string Answer(Guid round, string code) =>
        $"{Assessments}/{round}/kriterier/{code}";

    public static string Result(Guid round) => $"{Assessments}/{round}/resultat";

    public static string Criterion(string code) => $"{Criteria}/{code}";

    public static string Right(string code) => $"{Rights}/{code}";

    public static string Role(string slug) => $"{Library}/roller/{slug}";

    public static string Principle(string slug) => $"{Library}/principer/{slug}";

    public static string LibraryArea(string code) => $"{Library}/omraden/{code}";

    public static string LookUp(string words) => $"{Search}?q={Uri.EscapeDataString(words)}";
}
