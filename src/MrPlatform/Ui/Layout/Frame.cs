using System.Globalization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using MrPlatform.Foundations;
using MrPlatform.Ui.Kept;

namespace MrPlatform.Ui.Layout;

/// <summary>
/// What surrounds a page, worked out from what the page says about itself in ViewData: Title, Description, Crumbs, Section,
/// Thread, Wide (the page sets its own margins).
/// </summary>
public sealed class Frame(HttpContext context, ViewDataDictionary data)
{
    /// <summary>The colours this visitor has chosen, or those of the device. The only cookie a public page reads.</summary>
    public string ColorScheme => Appearance.Chosen(context.Request);

    public ISignedIn? Person => context.Features.Get<ISignedIn>();

    public string Lang => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName;

    public string? Title => data["Title"] as string;

    public string? Description => data["Description"] as string;

    public About? About => data["About"] as About;

    public string? Section => data["Section"] as string;

    public Thread? Thread => data["Thread"] as Thread;

    public bool Wide => data["Wide"] is true;

    public bool HasErrors => !data.ModelState.IsValid;

    public IReadOnlyList<Crumb> Crumbs => data["Crumbs"] as IReadOnlyList<Crumb> ?? [];

    /// <summary>Kept for everybody, so that it can be had in other forms and be found by those who search.</summary>
    public bool IsOpen => !IsFault && KeepDrawn.IsOpenPage(context);

    public bool IsFault => context.Response.StatusCode >= StatusCodes.Status400BadRequest;

    /// <summary>Where this page stands without its language, also when a fault is shown in its place.</summary>
    private string Here =>
        context.Features.Get<IStatusCodeReExecuteFeature>() is { } replaced
            ? Appearance.MadeOn(context, replaced)
                ?? replaced.OriginalPath + replaced.OriginalQueryString
            : context.Features.Get<IExceptionHandlerPathFeature>()?.Path
                ?? context.Request.Path + context.Request.QueryString;

    /// <summary>This page, in the language it is read in: where to come back after choosing colours.</summary>
    public string Self => Language.IsEnglish ? InEnglish : InSwedish;

    public string InSwedish => Here;

    public string InEnglish => Here == "/" ? "/en" : "/en" + Here;

    /// <summary>The same for the whole web, without what a search or filter has added.</summary>
    public string WithHost(string path) =>
        $"{context.Request.Scheme}://{context.Request.Host}{path.Split('?')[0]}";

    /// <summary>The same page as Markdown or JSON; what a search or filter has added comes after the ending.</summary>
    public string As(string ending)
    {
        var parts = Self.Split('?', 2);
        var path = parts[0] is "/" or "/en" ? parts[0].TrimEnd('/') + "/index" : parts[0];
        return path + ending + (parts.Length > 1 ? "?" + parts[1] : "");
    }

    /// <summary>A file under wwwroot with its fingerprint, so that it may be kept for ever. The same in both languages.</summary>
    public string Asset(string name)
    {
        var assets = context.GetEndpoint()?.Metadata.GetMetadata<ResourceAssetCollection>();
        return "/" + (assets is null ? name : assets[name]);
    }
}
