using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments;

/// <summary>A form made by hand and sent with an antiforgery token of one's own, so that the answer is the page's and not the lock's.</summary>
internal static class Forging
{
    public static async Task<Page> Forge(
        this Visitor visitor,
        string address,
        params (string Name, string Value)[] fields
    )
    {
        var token = (await visitor.Open("/logga-ut"))
            .Document.QuerySelectorAll<IHtmlInputElement>("input[name=__RequestVerificationToken]")
            .First();
        return await visitor.Post(address, [.. fields, (token.Name!, token.Value)]);
    }
}
