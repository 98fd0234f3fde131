namespace MrPlatform.Ui.Kept;

/// <summary>For what must see a whole answer before any of it is sent.</summary>
internal static class WholeBody
{
    /// <summary>Lets the rest of the pipeline answer, and holds what it writes; nothing has been sent.</summary>
    public static async Task<MemoryStream> Of(HttpContext context, RequestDelegate next)
    {
        var outer = context.Response.Body;
        var whole = new MemoryStream();
        context.Response.Body = whole;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = outer;
        }
        return whole;
    }

    public static ReadOnlyMemory<byte> Bytes(this MemoryStream whole) =>
        whole.GetBuffer().AsMemory(0, (int)whole.Length);
}
