namespace MrPlatform.Ui.Kept;

/// <summary>Answers with the kept page when there is one; otherwise whoever draws it learns where to keep it.</summary>
internal sealed class AnswerKept(RequestDelegate next, KeptPages pages)
{
    public Task Invoke(HttpContext context)
    {
        if (KeptAddress.Of(context.Request, pages.Edition) is not { } address)
            return next(context);
        if (pages.Find(address) is { } page)
            return page.Send(context).AsTask();
        context.Features.Set(new Wanted(address));
        return next(context);
    }

    /// <summary>Where the page that is being drawn would have been found.</summary>
    internal sealed record Wanted(KeptAddress Address);
}
