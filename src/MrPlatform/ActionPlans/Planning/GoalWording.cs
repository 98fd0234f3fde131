using System.Text.RegularExpressions;

namespace MrPlatform.ActionPlans.Planning;

/// <summary>
/// Helps to write a goal with the rights-holder as subject. What begins with the organisation ("Enheten ska …", "Vi ska …") tells what somebody does,
/// not what anybody gets.
/// </summary>
public static partial class GoalWording
{
    /// <summary>True when the sentence begins with the organisation or one of its units.</summary>
    public static bool BeginsWithOrganisation(string title, IEnumerable<string> units)
    {
        var words = title.Trim();
        return Organisation.IsMatch(words)
            || units.Any(unit =>
                words.StartsWith(unit, StringComparison.CurrentCultureIgnoreCase)
                && Does.IsMatch(words[unit.Length..])
            );
    }

    /// <summary>What the sentence says is to be done: "Enheten ska informera om …" → "informera om …"; null when it cannot be told.</summary>
    public static string? WhatIsDone(string title)
    {
        var found = Done.Match(title.Trim());
        return found.Success ? found.Groups["act"].Value.TrimEnd('.') : null;
    }

    [GeneratedRegex(
        @"^(?:vi|alla chefer|hr|(?:kommunens|regionens|nämndens|bolagets|våra|alla)\s+(?:verksamheter|enheter|nämnder|förvaltningar|chefer|skolor|förskolor|medarbetare)|\w*(?:chefen|cheferna|chefer|ledningen|personalen|medarbetarna|handläggarna|handläggaren|socialsekreterarna|rektorn|rektorerna|lärarna|enheten|enheterna|nämnden|nämnderna|förvaltningen|förvaltningarna|kommunen|regionen|bolaget|verksamheten|verksamheterna|avdelningen|avdelningarna|organisationen|styrelsen|kontoret|tjänsten|skolan|skolorna|förskolan|förskolorna|biblioteket|biblioteken|vården|omsorgen|vårdcentralen|vårdcentralerna|sjukhuset|sjukhusen|räddningstjänsten)|the\s+(?:unit|units|committee|board|municipality|region|administration|department|school|schools|library|service|services|staff|managers)|we)\b(?!s\b)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1_000
    )]
    private static partial Regex Organisation { get; }

    /// <summary>After the name of a unit: it is the unit that does something, and not something of that name that somebody gets.</summary>
    [GeneratedRegex(
        @"^\s*$|^[\w\s]{0,20}?\b(?:ska|skall|bör|måste|kommer att|will|shall|must|should)\b|^\s+(?!.*\b(?:ges|finns|nås|når|kan|får)\b)\w+(?:ar|er|r)\b",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1_000
    )]
    private static partial Regex Does { get; }

    [GeneratedRegex(
        @"\b(?:ska|skall|bör|måste|kommer att|will|shall|must|should)\s+(?<act>.+)$",
        RegexOptions.ExplicitCapture
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.Singleline,
        1_000
    )]
    private static partial Regex Done { get; }
}
