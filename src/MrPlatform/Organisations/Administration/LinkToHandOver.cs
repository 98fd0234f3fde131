using Microsoft.AspNetCore.Mvc;

namespace MrPlatform.Organisations.Administration;

/// <summary>A one-time link on the page that shows it once, and for whom it is.</summary>
public sealed record LinkToHandOver(string Name, string Address);

internal static class WholeAddress
{
    /// <summary>An address from the root of the app with the host before it, to be copied.</summary>
    public static string Whole(this IUrlHelper url, string path)
    {
        var request = url.ActionContext.HttpContext.Request;
        return $"{request.Scheme}://{request.Host}{url.Content(path)}";
    }
}
