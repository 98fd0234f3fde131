namespace MrPlatform.AnnualCycle;

/// <summary>The words of this capability in other languages than Swedish.</summary>
public sealed class AnnualCycleWords;
