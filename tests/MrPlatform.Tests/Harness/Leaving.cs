using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MrPlatform.Tests.Harness;

/// <summary>Waiting for a page to be left.</summary>
internal static class Leaving
{
    private const float PatienceInMs = 60_000;

    /// <summary>
    /// Until the window shows another address than this and has loaded it. The address is asked for again and again: a
    /// change that comes between a look and the start of a wait would be missed by waiting for the change itself.
    /// </summary>
    public static async Task Left(this IPage page, string address)
    {
        await Assertions
            .Expect(page)
            .Not.ToHaveURLAsync(
                new Regex($"^{Regex.Escape(address)}$", RegexOptions.None, TimeSpan.FromSeconds(1)),
                new() { Timeout = PatienceInMs }
            );
        await page.WaitForLoadStateAsync();
    }
}
