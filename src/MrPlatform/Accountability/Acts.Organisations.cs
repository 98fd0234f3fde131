namespace MrPlatform.Accountability;

/// <summary>Acts of those who look after the workspace: units, people, functions, accounts.</summary>
public static partial class Acts
{
    public const string OrganisationSetUp = "Organisation.SetUp";
    public const string UnitAdded = "Unit.Added";
    public const string UnitChanged = "Unit.Changed";
    public const string UnitMoved = "Unit.Moved";
    public const string UnitClosed = "Unit.Closed";
    public const string UnitReopened = "Unit.Reopened";
    public const string PersonAdded = "Person.Added";
    public const string PersonChanged = "Person.Changed";
    public const string PersonLeft = "Person.Left";
    public const string FunctionGiven = "Function.Given";
    public const string FunctionTaken = "Function.Taken";
    public const string LinkGiven = "Link.Given";
    public const string AccountLocked = "Account.Locked";
    public const string PasswordChanged = "Password.Changed";
    public const string PasskeyAdded = "Passkey.Added";
    public const string PasskeyRemoved = "Passkey.Removed";

    private static Dictionary<string, string> OfOrganisations =>
        new(StringComparer.Ordinal)
        {
            [OrganisationSetUp] = "{vem} gjorde i ordning arbetsytan för {organisation}.",
            [UnitAdded] = "{vem} lade till {enhet}.",
            [UnitChanged] = "{vem} ändrade {enhet}.",
            [UnitClosed] = "{vem} stängde {enhet}.",
            [UnitMoved] = "{vem} flyttade {enhet} till {under}.",
            [UnitReopened] = "{vem} öppnade {enhet} igen.",
            [PersonAdded] = "{vem} lade till {person}.",
            [PersonChanged] = "{vem} ändrade uppgifterna om {person}.",
            [PersonLeft] = "{vem} avslutade kontot för {person}.",
            [FunctionGiven] = "{vem} gav {person} uppdraget {funktion}.",
            [FunctionTaken] = "{vem} tog bort uppdraget {funktion} från {person}.",
            [LinkGiven] = "{vem} gjorde en inloggningslänk åt {person}.",
            [AccountLocked] = "Kontot för {person} låstes efter fem misslyckade inloggningar.",
            [PasswordChanged] = "{vem} bytte lösenord.",
            [PasskeyAdded] = "{vem} lade till en inloggningsnyckel.",
            [PasskeyRemoved] = "{vem} tog bort en inloggningsnyckel.",
        };
}
