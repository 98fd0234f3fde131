using System.Net;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace MrPlatform.ActionPlans.Exchanging.Hooks;

/// <summary>A hook as typed.</summary>
public sealed class HookForm
{
    public string? Name { get; set; }

    public string? Address { get; set; }

    /// <summary>Null when something is wrong; the model state then says what.</summary>
    public GivenHook? Read(
        ModelStateDictionary state,
        HookNetworks networks,
        IStringLocalizer<ActionPlansWords> t
    )
    {
        if (string.IsNullOrWhiteSpace(Name))
            state.AddModelError("Form.Name", t["Ge kroken ett namn, till exempel systemets."]);
        else if (Name.Length > Hook.LongestName)
            state.AddModelError(
                "Form.Name",
                t["Texten är för lång. Den får vara högst {0} tecken.", Hook.LongestName]
            );
        if (WhyNot(networks) is { } why)
            state.AddModelError("Form.Address", t[why, Hook.LongestAddress]);
        return state.IsValid ? new(Name!, Address!) : null;
    }

    private string? WhyNot(HookNetworks networks)
    {
        if (
            !Uri.TryCreate(Address?.Trim(), UriKind.Absolute, out var address)
            || address.HostNameType is UriHostNameType.Unknown
            || address.Host.Length == 0
        )
            return "Skriv hela adressen, till exempel https://system.kommunen.se/krok.";
        if (Address!.Length > Hook.LongestAddress)
            return "Texten är för lång. Den får vara högst {0} tecken.";
        if (!networks.Takes(address))
            return "Adressen ska börja med https://, så att ingen kan läsa det som skickas.";
        if (address.UserInfo.Length > 0)
            return "Skriv adressen utan användarnamn och lösenord. Det som skickas är signerat i stället.";
        if (
            IPAddress.TryParse(address.Host.Trim('[', ']'), out var number)
            && !networks.Lets(number)
        )
            return "Adressen leder till ett internt nät. Dit skickas inget.";
        return null;
    }
}
