namespace MrPlatform.Overview;

/// <summary>Names the translations of the start page and the workspace.</summary>
public sealed class OverviewWords;
