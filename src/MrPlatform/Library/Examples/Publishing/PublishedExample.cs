using MrPlatform.Library.Examples.Own;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Publishing;

/// <summary>Makes an example for the reference work of what an organisation has written, so that readers meet it like all others.</summary>
internal static class PublishedExample
{
    private const string Read =
        "Organisationen har själv skrivit exemplet. Redaktionen har läst det och källorna, men inte kontrollerat resultatet på plats.";

    /// <param name="submitted">With its sources and images.</param>
    /// <param name="owner">The organisation that tells.</param>
    /// <param name="content">The knowledge base in the language it is shown in.</param>
    /// <param name="today">Stands for the days of one that is not published yet.</param>
    /// <param name="corrected">The published example when this proposes to correct it: all but the words is its.</param>
    public static Example Of(
        SubmittedExample submitted,
        Organisation owner,
        KnowledgeBase content,
        DateOnly today,
        SubmittedExample? corrected = null
    )
    {
        var text = submitted.Text;
        var page = corrected ?? submitted;
        var published = page.PublishedAt is { } at ? Foundations.Stockholm.DayOf(at) : today;
        return new()
        {
            Id = page.Slug ?? page.Id.ToString(),
            Language = "sv",
            Provenance = new(published, page.ReviewedOn ?? today, owner.Name),
            Title = text.Title,
            Organisation = owner.Name,
            OrganisationCode = owner.Code,
            PartnerCodes = [],
            Country = "SE",
            Years = text.Years,
            Operation = text.Operation,
            Roles = [.. content.Roles.Where(one => Has(text.Roles, one.Code))],
            Principles = [.. content.Principles.Where(one => Has(text.Principles, one.Id))],
            Rights = [.. content.Rights.Where(one => Has(text.Rights, one.Id))],
            Criteria = [.. content.Criteria.Where(one => Has(text.Criteria, one.Id))],
            Summary = text.Summary,
            Sources =
            [
                .. submitted
                    .Sources.OrderBy(s => s.Position)
                    .Select(s => new Source(s.Address, s.Date, s.Note)),
            ],
            Verified = Read,
            Body = ExampleBody.Of(text),
            Mentions = [],
            Outcome = text.Outcome,
            Changes =
            [
                .. page
                    .EarlierWordings.OrderByDescending(w => w.ReplacedAt)
                    .Select(w => new TextChange(Foundations.Stockholm.DayOf(w.ReplacedAt), w.Why)),
            ],
            Pictures =
            [
                .. page
                    .Images.OrderBy(i => i.AddedAt)
                    .ThenBy(i => i.Id)
                    .Select(i => new Picture(
                        Addresses.ExampleImage(i.Id),
                        i.Alt,
                        i.Caption,
                        (int)i.Width,
                        (int)i.Height
                    )),
            ],
        };
    }

    private static bool Has(string codes, string code) => ExampleText.Codes(codes).Contains(code);
}
