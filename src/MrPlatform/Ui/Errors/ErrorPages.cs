using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using MrPlatform.Foundations;

namespace MrPlatform.Ui.Errors;

/// <summary>
/// Every fault gets a page with a way on. What a rule forbids just now, and what somebody else changed first, becomes 409 with the
/// sentence; all else that is thrown is a fault of ours, 500.
/// </summary>
public static class ErrorPages
{
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/fel/500");
        app.UseStatusCodePagesWithReExecute("/fel/{0}");
        app.UseMiddleware<RulesAnswer>();
    }
}

/// <summary>The sentence of a broken rule, on its way to the page that shows it.</summary>
public sealed record BrokenRule(string Sentence);

internal sealed class RulesAnswer(
    RequestDelegate next,
    IStringLocalizer<UiWords> t,
    IStringLocalizerFactory words
)
{
    /// <summary>The words of every capability: <c>MrPlatform.SelfAssessments.SelfAssessmentsWords</c> and its like.</summary>
    private static readonly Type[] Capabilities =
    [
        .. typeof(UiWords)
            .Assembly.GetTypes()
            .Where(type => type.Name == type.Namespace?.Split('.')[^1] + "Words"),
    ];

    public async Task Invoke(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (RuleBroken rule) when (!context.Response.HasStarted)
        {
            Answer(context, InReadersLanguage(rule.Message));
        }
        catch (DbUpdateConcurrencyException) when (!context.Response.HasStarted)
        {
            Answer(
                context,
                t[
                    "Någon annan hann ändra medan du skrev. Gå tillbaka, läs in sidan på nytt och skriv sedan din ändring."
                ]
            );
        }
    }

    /// <summary>
    /// A rule is written in Swedish where it rules, in code that knows of no language; its English stands in the words of that
    /// capability.
    /// </summary>
    private string InReadersLanguage(string sentence) =>
        Capabilities
            .Select(capability => words.Create(capability)[sentence])
            .FirstOrDefault(said => !said.ResourceNotFound)
            ?.Value
        ?? sentence;

    private static void Answer(HttpContext context, string sentence)
    {
        context.Response.Clear();
        context.Features.Set(new BrokenRule(sentence));
        context.Response.StatusCode = StatusCodes.Status409Conflict;
    }
}
