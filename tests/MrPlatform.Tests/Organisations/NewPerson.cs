using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Organisations;

/// <summary>A person with a real password, let in as in life: added by the administrator, welcomed by a link.</summary>
public sealed record NewPerson(string Name, string Email, string Password)
{
    public static readonly NewPerson Vera = new(
        "Vera Blom",
        "vera.blom@exempelkoping.example",
        "gurka lampa tröskel vante"
    );

    /// <summary>Adds the person and returns the path of the link.</summary>
    public async Task<string> IsInvited(
        TestApp app,
        string function = "ElectedRepresentative",
        string unit = "Hela organisationen"
    )
    {
        var administrator = await app.As("administrator");
        var form = await administrator.Open("/organisation/personer/lagg-till");
        form.Fill("Namn", Name).Fill("E-post i arbetet", Email).Fill("Uppdrag", function);
        form.Fill("För vilken enhet gäller det?", unit);
        var answer = await form.Press("Lägg till personen");
        return new Uri(answer.ByLabel("Länk att lämna över").GetAttribute("value")!).AbsolutePath;
    }

    /// <summary>Is invited and chooses the password; signed in afterwards.</summary>
    public async Task<Visitor> Joins(
        TestApp app,
        string function = "ElectedRepresentative",
        string unit = "Hela organisationen"
    )
    {
        var link = await IsInvited(app, function, unit);
        var visitor = app.Visitor();
        await (await visitor.Open(link)).Submit("Spara och logga in", ("Nytt lösenord", Password));
        return visitor;
    }

    public async Task<Page> SignsIn(Visitor visitor, string? password = null) =>
        await (await visitor.Open("/logga-in")).Submit(
            "Logga in",
            ("E-post", Email),
            ("Lösenord", password ?? Password)
        );
}
