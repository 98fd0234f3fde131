using System.Security.Cryptography;
using Microsoft.AspNetCore.WebUtilities;
using MrPlatform.Accountability;
using MrPlatform.Foundations;
using MrPlatform.Organisations;

namespace MrPlatform.AnnualCycle.Following;

/// <summary>Which dates somebody wants in their own calendar.</summary>
public enum CalendarScope
{
    /// <summary>All dates of the organisation.</summary>
    Organisation,

    /// <summary>Those of the whole organisation and of the units within one's reach.</summary>
    OwnUnits,

    /// <summary>Those of the whole organisation and of one unit, as for a committee's shared calendar.</summary>
    OneUnit,
}

/// <summary>What somebody wants in the calendar.</summary>
/// <param name="UnitId">The unit when it is one unit's calendar, else null.</param>
public readonly record struct CalendarChoice(CalendarScope Scope, Guid? UnitId = null)
{
    /// <summary>Whether a date of the unit, or of the whole organisation when it is null, stands in the calendar.</summary>
    public bool Has(Guid? unit, IReadOnlySet<Guid> withinReach) =>
        unit is not { } one
        || Scope switch
        {
            CalendarScope.OwnUnits => withinReach.Contains(one),
            CalendarScope.OneUnit => one == UnitId,
            _ => true,
        };
}

/// <summary>
/// Prenumeration: one person's secret address, where a calendar program fetches the dates without signing in. The address lies as it is, so that
/// it can be shown again: what it opens lies in the same database. Nothing is kept of when it is used, or from where.
/// </summary>
public sealed class CalendarSubscription : Accountable
{
    private const int KeyBytes = 32;

    private CalendarSubscription() { }

    public CalendarSubscription(Viewer viewer, CalendarChoice choice, By by)
    {
        PersonId = viewer.Id;
        OrganisationId =
            viewer.OrganisationId
            ?? throw new RuleBroken("Bara den som hör till en organisation har ett årshjul.");
        (Scope, UnitId) = (choice.Scope, choice.UnitId);
        NewKey();
        Happened(Acts.CalendarBegun, by, PersonId);
    }

    public Guid PersonId { get; private set; }

    public Guid OrganisationId { get; private set; }

    /// <summary>43 characters that nobody can guess.</summary>
    public string Key { get; private set; } = "";

    public CalendarScope Scope { get; private set; }

    /// <summary>The unit when it is one unit's calendar.</summary>
    public Guid? UnitId { get; private set; }

    public CalendarChoice Choice => new(Scope, UnitId);

    public long Version { get; private set; }

    protected override Guid? JournalOwner => OrganisationId;

    public void Choose(CalendarChoice choice, By by)
    {
        if (choice == Choice)
            return;
        (Scope, UnitId) = (choice.Scope, choice.UnitId);
        Version++;
        Happened(Acts.CalendarChosen, by, PersonId);
    }

    /// <summary>The old address stops working at once.</summary>
    public void ChangeAddress(By by)
    {
        NewKey();
        Happened(Acts.CalendarAddressChanged, by, PersonId);
    }

    /// <summary>Told before the row goes.</summary>
    public void End(By by) => Happened(Acts.CalendarEnded, by, PersonId);

    private void NewKey()
    {
        Key = WebEncoders.Base64UrlEncode(RandomNumberGenerator.GetBytes(KeyBytes));
        Version++;
    }
}
