using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Examples.Reflecting;
using MrPlatform.Library.Examples.Trying;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Examples.Demo;

/// <summary>What the made-up municipality has written. Its places, people and figures are invented.</summary>
internal static class DemoTexts
{
    private static readonly SourceNote[] Sources =
    [
        new(
            "https://www.exempelkoping.example/rapporter/uppfoljning",
            "Uppföljning till nämnden",
            "2026-05"
        ),
    ];

    public static readonly Thoughts OnSnow = new(
        "Ja. Vi har samma prioriteringslista på gatukontoret, och ingen har prövat den mot vem som går var.",
        "De vi har talat med säger att det kändes som om någon hade lyssnat.",
        "Färre som ringer och klagar de första snödagarna."
    );

    public static ToldOutcome NoEffect(DateOnly on) =>
        new(
            AdaptationOutcome.NoEffect,
            "Bolaget ringde fyrtio hushåll. Få svarade på ett okänt nummer, och vräkningsärendena var lika många efter ett halvår.",
            "Samtalet måste komma från någon som familjen redan känner. Nästa gång börjar vi hos skolan och inte hos hyresvärden.",
            on
        );

    public static (ExampleText, SourceNote[]) Text(string which) =>
        which switch
        {
            "bokbussen" => (BookBus, Sources),
            "beslutsbrev" => (Letters, Sources),
            _ => (
                new()
                {
                    Title = "Simskola för dem som aldrig fått lära sig",
                    Operation = "Fritid",
                    Years = "2026",
                    Problem =
                        "Var fjärde elev i årskurs sex kunde inte simma. De flesta av dem bodde i två områden.",
                },
                []
            ),
        };

    private static readonly ExampleText BookBus = new()
    {
        Title = "Bokbussen som frågade vart den skulle åka",
        Summary =
            "Bokbussen i Exempelköping körde samma runda i tjugo år. Så frågade biblioteket dem som aldrig kom. Nu stannar bussen vid tre boenden och en moské.",
        Operation = "Bibliotek",
        Years = "2024–2026",
        Outcome = ExampleOutcome.Partly,
        Roles = "V D",
        Principles = "DEL INK",
        Rights = "R01 R21",
        Criteria = "V1.1.1 V1.1.2",
        Problem =
            "Bokbussen hade samma hållplatser sedan 2004. Under tiden hade människor flyttat. De som bodde längst bort från ett bibliotek fick minst besök.",
        Done =
            "Biblioteket frågade 120 personer som inte hade lånekort vad som hindrade dem. Svaren fick styra en ny runda.",
        How =
            "Två bibliotekarier gick till busshållplatser, boenden och föreningar i sex veckor. Nämnden fick tre förslag att välja mellan. Den nya rundan kostade lika mycket som den gamla.",
        Result =
            "Lånen steg med en femtedel på de nya platserna. På två av dem kom nästan ingen, och dem lade vi ned efter ett år.",
        OtherValues = "Personalen säger att den nu vet varför den åker dit den åker.",
        Hard = "De som hade haft bussen i tjugo år blev av med den. Vi talade med dem för sent.",
        Questions =
            "Vilken av våra rundor har ingen frågat om på tio år?\nVem blir av med något om vi ändrar?\nHur frågar vi dem som inte kommer?",
    };

    private static readonly ExampleText Letters = new()
    {
        Title = "Beslutsbrev som går att förstå",
        Summary =
            "Socialtjänsten skrev om sina tio vanligaste brev tillsammans med dem som får dem. Frågorna till växeln blev färre.",
        Operation = "Socialtjänst",
        Years = "2025–2026",
        Outcome = ExampleOutcome.Worked,
        Roles = "V",
        Principles = "TRA ANS",
        Rights = "R01",
        Criteria = "V4.1.1",
        Problem =
            "Människor ringde för att få beslut förklarade. Några missade tiden att överklaga, eftersom de inte förstod att de hade fått avslag.",
        Done =
            "Vi skrev om tio brevmallar. Beslutet står först, sedan varför och vad man kan göra.",
        How =
            "Sex personer som hade fått brev läste dem högt för oss. Där de stannade skrev vi om. En jurist läste sist.",
        Result =
            "Samtalen om vad brevet betyder minskade från omkring nittio till femtio i månaden.",
        Hard = "Verksamhetssystemet tog inte emot de nya mallarna. Det tog åtta månader att ändra.",
        Questions = "Vilket av våra brev leder till flest samtal?\nVem har läst det högt för oss?",
    };
}
