namespace MrPlatform.Accountability;

/// <summary>Names the translations of the journal's sentences.</summary>
public sealed class AccountabilityWords;
