using Markdig;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library.Search;

/// <summary>Every page of the reference work as something to find, with what it is called in the other language beside.</summary>
internal static partial class SearchDocuments
{
    public static IReadOnlyList<SearchDocument> Of(KnowledgeBase all, KnowledgeBase other)
    {
        var names = OtherNames(other);
        return
        [
            .. Given(all)
                .Select(d =>
                    names.TryGetValue((d.Kind, d.Id), out var name) && name != d.Title
                        ? d with
                        {
                            Keywords = [.. d.Keywords, name],
                        }
                        : d
                ),
        ];
    }

    private static IEnumerable<SearchDocument> Given(KnowledgeBase all) =>
        [
            .. all.Rights.Select(r => Right(r, all)),
            .. all.Criteria.Select(c => Criterion(c, all)),
            .. all.CoreTasks.Select(t => CoreTask(t, all)),
            .. all.Instruments.Select(i => Instrument(i, all)),
            .. all.Principles.Select(p => Principle(p, all)),
            .. all.Roles.Select(r => Role(r, all)),
            .. all.Areas.Select(a => Area(a, all)),
            .. all.Characteristics.Select(c => Characteristic(c, all)),
            .. all.Methods.Select(m => Method(m, all)),
            .. all.Tools.Select(t => Tool(t, all)),
            .. all.Examples.Select(e => Example(e, all)),
            .. all.Glossary.Select(t => Term(t, all)),
            .. all.Checklists.Select(l => Checklist(l, all)),
            .. all.Paths.Select(p => Path(p, all)),
            .. all.Resources.Select(r => Resource(r, all)),
        ];

    private static SearchDocument Right(Right one, KnowledgeBase all) =>
        new(
            SearchKind.Right,
            one.Id,
            one.Name,
            Addresses.Right(one.Id),
            one.Plain,
            Lines(
                one.ForMunicipality,
                one.ForRegion,
                one.Questions.Availability,
                one.Questions.Accessibility,
                one.Questions.Acceptability,
                one.Questions.Quality,
                Lines([.. one.AtRisk])
            )
        )
        {
            Code = one.Id,
            Places = Places(one.References),
            Lang = Lang(one, all),
        };

    private static SearchDocument Criterion(Criterion one, KnowledgeBase all) =>
        new(
            SearchKind.Criterion,
            one.Id,
            one.Title,
            Addresses.Criterion(one.Id),
            Lines(one.Text, one.Why),
            Lines(
                one.Lived,
                Lines([.. one.Ideas]),
                Lines([.. one.Questions]),
                Lines([.. one.EvidenceExamples.Select(e => e.Text)]),
                Lines([.. one.Owners])
            )
        )
        {
            Code = one.Id,
            Roles = RoleOf(one.Role),
            Places = Places(one.Basis?.References ?? []),
            Lang = Lang(one, all),
        };

    private static SearchDocument CoreTask(CoreTask one, KnowledgeBase all) =>
        new(
            SearchKind.CoreTask,
            one.Id,
            one.Name,
            Addresses.CoreTask(one.Slug),
            string.Join(' ', one.Rights.Select(r => r.Shows)),
            Lines(Lines([.. one.Rights.Select(r => r.Right.Name)]), Lines([.. one.OtherLaws]))
        )
        {
            Keywords =
            [
                .. new[] { one.MunicipalCommittee, one.RegionalCommittee }.OfType<string>(),
            ],
            Roles = [one.Role.Code],
            Places = Places(one.LegalBasis),
            Lang = Lang(one, all),
        };

    private static SearchDocument Instrument(Instrument one, KnowledgeBase all) =>
        new(SearchKind.Instrument, one.Id, one.ShortName, Addresses.Instrument(one.Id), one.Demands)
        {
            Keywords =
            [
                one.Id,
                one.Title,
                one.SwedishTitle,
                one.SwedishShortName,
                .. new[] { one.Number }.OfType<string>(),
            ],
            Lang = Lang(one, all),
        };

    private static SearchDocument Principle(Principle one, KnowledgeBase all) =>
        new(
            SearchKind.Principle,
            one.Id,
            one.Name,
            Addresses.Principle(one.Slug),
            one.Explanation,
            Lines(one.Works, one.Fails, Lines([.. one.Questions]))
        )
        {
            Keywords = [.. one.Synonyms.Select(s => s.Term)],
            Lang = Lang(one, all),
        };

    private static SearchDocument Role(Role one, KnowledgeBase all) =>
        new(SearchKind.Role, one.Id, one.Name, Addresses.Role(one.Slug), one.Intro)
        {
            Roles = [one.Code],
            Lang = Lang(one, all),
        };

    private static SearchDocument Area(Area one, KnowledgeBase all) =>
        new(SearchKind.Area, one.Id, one.Name, Addresses.LibraryArea(one.Id), one.Intro)
        {
            Code = one.Id,
            Roles = RoleOf(one.Role),
            Lang = Lang(one, all),
        };

    private static SearchDocument Characteristic(Characteristic one, KnowledgeBase all) =>
        new(
            SearchKind.Characteristic,
            one.Id,
            one.Name,
            Addresses.Characteristic(one.Id),
            string.Join(" · ", one.Criteria.Select(c => c.Title))
        )
        {
            Code = one.Id,
            Roles = RoleOf(one.Area.Role),
            Lang = Lang(one, all),
        };

    private static SearchDocument Example(Example one, KnowledgeBase all) =>
        new(
            SearchKind.Example,
            one.Id,
            one.Title,
            Addresses.Example(one.Id),
            one.Summary,
            Plain(one.Body)
        )
        {
            Keywords = [one.Organisation, one.Operation],
            Roles = [.. one.Roles.Select(r => r.Code)],
            Lang = Lang(one, all),
        };

    private static SearchDocument Term(Term one, KnowledgeBase all) =>
        new(SearchKind.Term, one.Id, one.Word, Addresses.Term(one.Id), one.Definition)
        {
            Keywords = [.. one.Synonyms, one.English, one.Swedish, .. one.SwedishSynonyms],
            Lang = Lang(one, all),
        };

    private static SearchDocument Resource(Resource one, KnowledgeBase all) =>
        new(SearchKind.Resource, one.Id, one.Title, Addresses.Resource(one.Id), one.Description)
        {
            Keywords = [one.Institution, .. one.Topics],
            Lang = Lang(one, all),
        };

    /// <summary>What each thing is called in the other language, where it has been translated.</summary>
    private static Dictionary<(SearchKind, string), string> OtherNames(KnowledgeBase other) =>
        Given(other)
            .Where(d => d.Lang is null)
            .DistinctBy(d => (d.Kind, d.Id))
            .ToDictionary(d => (d.Kind, d.Id), d => d.Title);

    private static IReadOnlyList<string> RoleOf(Role? role) => role is null ? [] : [role.Code];

    private static IReadOnlyList<string> Places(IEnumerable<Reference> references) =>
        [.. references.Select(r => $"{r.Instrument.Id} {r.At}")];

    private static string? Lang(ContentItem item, KnowledgeBase all) =>
        item.Language == all.Language ? null : item.Language;

    private static string Lines(params ReadOnlySpan<string?> texts) =>
        string.Join('\n', texts.ToArray().Where(t => !string.IsNullOrWhiteSpace(t)));

    private static string Plain(string markdown) => Markdown.ToPlainText(markdown).Trim();
}
