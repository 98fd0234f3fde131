using System.Net;
using System.Text.RegularExpressions;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>An organisation's own example on its way, made through the pages as a person does.</summary>
internal static partial class OwnExamples
{
    public const string Title = "Lekplatsen som barnen ritade om";
    public const string RareWord = "gungställningskommittén";

    public static async Task<string> Draft(Visitor writer, string title = Title)
    {
        var write = await (await writer.Open("/egna-exempel/nytt")).Submit(
            "Börja skriva",
            ("Rubrik", title)
        );
        return Id().Match(write.Address).Value;
    }

    /// <summary>Fills in all that handing in demands.</summary>
    public static Page Filled(Page form) =>
        form.Fill("Sammanfattning", "Barnen ritade om sin lekplats. Fler leker där nu.")
            .Fill("Vilken verksamhet?", "Park och lek")
            .Fill("Vilka år?", "2025–2026")
            .Choose("Det fungerade delvis")
            .Fill("Problemet", "Ingen lekte på lekplatsen. Den hade ritats av vuxna.")
            .Fill("Vad vi gjorde", $"Vi bildade {RareWord} med nio barn.")
            .Fill("Så gick det till", "Barnen fick papper, en budget och en ritare.")
            .Fill("Resultat", "Dubbelt så många barn leker där, men inte de äldsta.")
            .Fill("Vad som var svårt", "Upphandlingen ville ha en färdig katalog.")
            .Fill("Att fundera på", "Vem ritade era lekplatser?")
            .Choose("Samhällsaktör")
            .Choose("Deltagande")
            .Choose("Barnets rätt")
            .Choose("S1.1.1")
            .Fill("Adress till källa 1", "https://www.exempelkoping.example/lekplats")
            .Fill("Vad är källa 1?", "Uppföljning till nämnden");

    public static async Task<string> Submitted(Visitor writer, string title = Title)
    {
        var id = await Draft(writer, title);
        var page = await Filled(await writer.Open($"/egna-exempel/{id}/skriv"))
            .Press("Spara och lämna in");
        page.Answers(HttpStatusCode.OK).Shows("Redaktionen läser.");
        return id;
    }

    public static async Task<(string Id, string Address)> Published(
        TestApp app,
        Visitor writer,
        string title = Title
    )
    {
        var id = await Submitted(writer, title);
        var editor = await app.As("redaktor");
        var page = await (await editor.Open($"/granska-exempel/{id}")).Press("Publicera exemplet");
        return (id, page.Link("Öppna sidan").GetAttribute("href")!);
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f-]{27}", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
