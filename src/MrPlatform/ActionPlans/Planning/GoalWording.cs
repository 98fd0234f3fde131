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
                && (words.Length == unit.Length || !char.IsLetter(words[unit.Length]))
            );
    }

    /// <summary>What the sentence says is to be done: "Enheten ska informera om …" → "informera om …"; null when it cannot be told.</summary>
    public static string? WhatIsDone(string title)
    {
        var found = Done.Match(title.Trim());
        return found.Success ? found.Groups["act"].Value.TrimEnd('.') : null;
    }

    [GeneratedRegex(
        @"^(?:vi|alla chefer|chefen|chefer|ledningen|personalen|medarbetarna|\w*(?:enheten|enheterna|nämnden|nämnderna|förvaltningen|förvaltningarna|kommunen|regionen|bolaget|verksamheten|verksamheterna|avdelningen|organisationen|styrelsen|kontoret))\b(?!s\b)",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1_000
    )]
    private static partial Regex Organisation { get; }

    [GeneratedRegex(
        @"\b(?:ska|skall|bör|måste|kommer att)\s+(?<act>.+)$",
        RegexOptions.ExplicitCapture
            | RegexOptions.IgnoreCase
            | RegexOptions.CultureInvariant
            | RegexOptions.Singleline,
        1_000
    )]
    private static partial Regex Done { get; }
}
