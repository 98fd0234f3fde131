using MrPlatform.Organisations;

namespace MrPlatform.RightsFramework;

/// <summary>
/// Kärnuppdrag: something a committee is there to do, such as compulsory school or water, and what the rights mean in it.
/// </summary>
public sealed class CoreTask : ContentItem
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required OrganisationKind RunsIn { get; init; }

    public string? MunicipalCommittee { get; init; }

    public string? RegionalCommittee { get; init; }

    public required Role Role { get; init; }

    public required IReadOnlyList<RightInTask> Rights { get; init; }

    public required IReadOnlyList<Reference> LegalBasis { get; init; }

    public required IReadOnlyList<string> OtherLaws { get; init; }

    public required IReadOnlyList<Criterion> Criteria { get; init; }
}

/// <summary>A right that often decides in a task, and how one notices that it is met.</summary>
public sealed record RightInTask(Right Right, string Shows);
