using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Library.Helped;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Library.Helped;

/// <summary>What somebody does who reads a page and says whether it helped, and what is then kept.</summary>
public abstract class ReaderTests : AppTests
{
    /// <summary>The page, long enough ago to have been read.</summary>
    protected async Task<Page> Read(string address)
    {
        var page = await App.Visitor().Open(address);
        App.Clock.Advance(TimeSpan.FromSeconds(30));
        return page;
    }

    protected static string Token(Page page) =>
        page
            .Document.QuerySelector("form[action='/hjalpte'] input[name=_token]")!
            .GetAttribute("value")!;

    protected async Task<int> Count()
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .ReaderAnswers.CountAsync();
    }
}
