using System.Diagnostics;

namespace MrPlatform.Tests.Harness;

/// <summary>For what the app does in the background: asks again until it is so, and fails when it has taken far too long.</summary>
internal static class Eventually
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public static async Task Is(Func<Task<bool>> question, string sentence)
    {
        var begun = Stopwatch.GetTimestamp();
        while (!await question())
        {
            Assert.True(
                Stopwatch.GetElapsedTime(begun) < Patience,
                $"It never came true that {sentence}."
            );
            await Task.Delay(100);
        }
    }
}
