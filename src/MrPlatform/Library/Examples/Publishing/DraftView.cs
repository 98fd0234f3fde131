using Microsoft.Extensions.Localization;
using MrPlatform.Library.Examples.Own;
using MrPlatform.Library.Reading;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Examples.Publishing;

/// <summary>Shows what is not published yet as if it were, in a knowledge base that only this reader has.</summary>
internal static class DraftView
{
    public static ExampleView Of(
        (SubmittedExample Example, SubmittedExample? Corrected) submitted,
        Organisation owner,
        KnowledgeBase content,
        Prose prose,
        DateOnly today,
        IStringLocalizer<LibraryWords> t
    )
    {
        var example = PublishedExample.Of(
            submitted.Example,
            owner,
            content,
            today,
            submitted.Corrected
        );
        return ExampleView.Of(example, prose.OfDraft(example), content.With([example]), today, t);
    }
}
