using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using MrPlatform.Ui;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Parts;

namespace MrPlatform.Tests.Ui;

/// <summary>The design system's parts without an app around them.</summary>
internal static class UiParts
{
    private static readonly ServiceProvider Services = new ServiceCollection()
        .AddLogging()
        .AddLocalization()
        .AddSingleton<Marks>()
        .AddSingleton<Draw>()
        .BuildServiceProvider();

    public static Draw Draw => Services.GetRequiredService<Draw>();

    public static Marks Marks => Services.GetRequiredService<Marks>();

    public static IStringLocalizer<UiWords> Words =>
        Services.GetRequiredService<IStringLocalizer<UiWords>>();

    /// <summary>Everything after this is read by someone Swedish, or English.</summary>
    public static void ReadIn(CultureInfo language) =>
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = language;
}
