namespace MrPlatform.AnnualCycle;

/// <summary>What a date in the year belongs to: the ordinary steering that human rights are to be part of, not beside.</summary>
public enum AnnualDateKind
{
    /// <summary>Mål och budget.</summary>
    Budget,

    /// <summary>Verksamhetsplan.</summary>
    OperationalPlan,

    /// <summary>Delårsrapport.</summary>
    InterimReport,

    /// <summary>Intern kontroll, its risks, plan and follow-up.</summary>
    InternalControl,

    /// <summary>Årsredovisning.</summary>
    AnnualReport,

    /// <summary>Sammanträde i nämnd, styrelse eller fullmäktige.</summary>
    Meeting,

    /// <summary>Nulägesanalys.</summary>
    Assessment,

    Other,
}
