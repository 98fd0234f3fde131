using MrPlatform.Foundations;
using MrPlatform.Organisations;
using MrPlatform.RightsFramework;

namespace MrPlatform.SelfAssessments;

/// <summary>What is decided before a round starts: name, framework, scope, time, last day to answer and which units rate.</summary>
public sealed record RoundPlan(
    string Title,
    Framework Framework,
    RoundScope Scope,
    Period Period,
    DateOnly? LastDay,
    IReadOnlyList<Unit> Units
);
