using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations.SignIn;
using MrPlatform.Storage;

namespace MrPlatform.Organisations.SetUp;

/// <summary>
/// Makes somebody a national editor, which nobody signed in can do: it takes whoever runs the installation, at the command line. Somebody
/// who already is one gets a new link.
/// </summary>
public sealed class NewEditor(MrContext db, TimeProvider clock)
{
    /// <summary>Returns the address, from the root of the app, where the editor chooses a password: told once, kept nowhere.</summary>
    public async Task<string> Invite(string? email, CancellationToken stop)
    {
        if (!IsWhole(email))
            throw new RuleBroken(
                "Skriv en hel e-postadress efter --ny-redaktor, till exempel namn@kommun.se."
            );
        var by = new By(PersonId: null, "Driften", clock.GetUtcNow());
        var person = await Find(email!, stop);
        if (person is null)
            db.Add(person = new Person(organisationId: null, email!, email!, by));
        person.Give(Function.NationalEditor, unit: null, by);
        var link = await db.Invite(person, by, stop);
        await db.SaveChangesAsync(stop);
        return link[1..];
    }

    /// <summary>By the same rules as where a person is added in a form.</summary>
    private static bool IsWhole(string? email) =>
        Validator.TryValidateProperty(
            email,
            new(new PersonInput()) { MemberName = nameof(PersonInput.Email) },
            validationResults: null
        );

    private async Task<Person?> Find(string email, CancellationToken stop)
    {
        var address = Person.Normal(email);
        var person = await db
            .People.Include(p => p.Assignments)
            .SingleOrDefaultAsync(p => p.NormalizedEmail == address, stop);
        if (person?.LeftAt is not null)
            throw new RuleBroken("Kontot med den adressen är avslutat. Ange en annan adress.");
        if (person?.OrganisationId is not null)
            throw new RuleBroken(
                "Adressen hör till ett konto i en organisation, och en nationell redaktör hör inte till någon. Ange en annan adress."
            );
        return person;
    }
}

/// <summary>The command that makes a national editor instead of starting the server: <c>--ny-redaktor namn@kommun.se</c>.</summary>
public static class NewEditorCommand
{
    private const string Argument = "--ny-redaktor";
    private const int Done = 0;
    private const int Misused = 2;

    public static bool IsIn(string[] arguments) =>
        arguments.Any(a => a == Argument || a.StartsWith(Argument + '=', StringComparison.Ordinal));

    /// <summary>Prints the link to standard output and not to the log, which may be kept and read by others. Returns the exit code.</summary>
    public static async Task<int> MakeEditor(this WebApplication app)
    {
        await using var ended = app;
        await app.ApplyMigrations();
        await using var scope = app.Services.CreateAsyncScope();
        var editors = scope.ServiceProvider.GetRequiredService<NewEditor>();
        var email = app.Configuration[Argument.TrimStart('-')]?.Trim();
        try
        {
            var path = await editors.Invite(email, CancellationToken.None);
            await Console.Out.WriteLineAsync(
                $"{email} är nationell redaktör. Välj ett lösenord här inom en vecka: {Address(app)}{path}"
            );
            return Done;
        }
        catch (RuleBroken rule)
        {
            await Console.Error.WriteLineAsync(rule.Message);
            return Misused;
        }
    }

    /// <summary>Where the program is told to listen; nothing when it is not told, or told only a port.</summary>
    private static string? Address(WebApplication app) =>
        Uri.TryCreate(app.Configuration["urls"]?.Split(';')[0], UriKind.Absolute, out var address)
            ? address.GetLeftPart(UriPartial.Authority)
            : null;
}
