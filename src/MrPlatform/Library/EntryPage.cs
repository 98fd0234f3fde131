using Microsoft.AspNetCore.Mvc;
using MrPlatform.Foundations;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>The page of one thing in the knowledge base. It has one address; asked for by another of its names, one is led there.</summary>
public abstract class EntryPage(Knowledge knowledge) : LibraryPage(knowledge)
{
    /// <param name="name">What it is called in its address; null when there is no such thing.</param>
    /// <param name="asked">What it was asked for by.</param>
    /// <param name="address">Its address by its name.</param>
    protected IActionResult Show(string? name, string asked, Func<string, string> address)
    {
        if (name is null)
            return NotFound();
        return name == asked ? Page() : RedirectPermanent(address(name));
    }

    /// <summary>The one that goes by the name. The first of its names stands in its address and is looked for first.</summary>
    protected static T? Called<T>(
        IEnumerable<T> all,
        string asked,
        Func<T, IEnumerable<string?>> names
    )
        where T : class =>
        all.FirstOrDefault(one => names(one).First() == asked)
        ?? all.FirstOrDefault(one => names(one).OfType<string>().Any(name => IsSame(name, asked)));

    // "2010:800" cannot be said with a colon everywhere, "JÄM" not on every keyboard.
    private static bool IsSame(string name, string asked) =>
        Slug.Of(name) is { Length: > 0 } slug && slug == Slug.Of(asked);
}
