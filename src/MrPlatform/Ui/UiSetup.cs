using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.WebEncoders;
using MrPlatform.Ui.Documents;
using MrPlatform.Ui.Errors;
using MrPlatform.Ui.Figures;
using MrPlatform.Ui.Forms;
using MrPlatform.Ui.Kept;
using MrPlatform.Ui.Layout;
using MrPlatform.Ui.OtherForms;
using MrPlatform.Ui.Parts;
using MrPlatform.Ui.Text;

namespace MrPlatform.Ui;

/// <summary>The design system: pages found in their capability's folder, our words for every fault, marks and figures.</summary>
public static class UiSetup
{
    public static void AddUi(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        builder.AddKeptPages();
        services.AddLocalization();
        services.AddSingleton(typeof(IStringLocalizer<>), typeof(SwedishFirst<>));
        services.AddSingleton<Marks>();
        services.AddSingleton<Draw>();
        services.AddSingleton<FigurePicture>();
        services.AddSingleton(_ => new PngPictures(Environment.GetEnvironmentVariable("PATH")));
        services.AddSingleton(_ => new PdfFiles(Environment.GetEnvironmentVariable("PATH")));
        services.AddSingleton<PdfsBeingMade>();
        services.AddSingleton<DrawAside>();
        services.AddSingleton<PublicToken>();
        services.AddSingleton<PublicFormLimit>();
        services.AddSingleton<Receipt>();
        services.AddSingleton<IConfigureOptions<MvcOptions>, InputFaults>();
        services.AddSingleton<IConfigureOptions<MvcOptions>, TypedTexts>();
        // The language is part of the path base; what a form or a message carries holds for both.
        services.AddAntiforgery(form =>
        {
            form.Cookie.Name = "mr-form";
            form.Cookie.Path = "/";
            form.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(message =>
        {
            message.Cookie.Name = "mr-message";
            message.Cookie.Path = "/";
        });
        services.Configure<WebEncoderOptions>(web =>
            web.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All)
        );
        services
            .AddRazorPages(pages =>
            {
                pages.RootDirectory = "/";
                pages.Conventions.Add(new PublicForms());
            })
            .AddMvcOptions(mvc =>
            {
                mvc.Filters.Add<OnlyWhatThePageCan>();
                mvc.Filters.Add<AnswerWithFile>();
            })
            .AddDataAnnotationsLocalization(data =>
                data.DataAnnotationLocalizerProvider = (type, words) =>
                    words.Create(InputFaults.WordsOf(type))
            );
        services.Configure<RazorViewEngineOptions>(views =>
        {
            foreach (
                var formats in new[] { views.PageViewLocationFormats, views.ViewLocationFormats }
            )
            {
                formats.Add("/Ui/Layout/{0}.cshtml");
                formats.Add("/Ui/Parts/{0}.cshtml");
            }
        });
    }

    /// <summary>Before everything else that answers: headers, what is kept, language, and a page for each kind of fault.</summary>
    public static void UseUi(this WebApplication app)
    {
        app.UseSecurityHeaders();
        app.AnswerKeptPages();
        app.UseLanguageFromAddress();
        app.UseErrorPages();
    }

    public static void MapUi(this WebApplication app)
    {
        app.MapStaticAssets().KeepFonts();
        app.MapRazorPages().WithStaticAssets();
        app.MapAppearance();
    }
}
