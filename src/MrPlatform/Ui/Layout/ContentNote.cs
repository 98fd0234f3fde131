namespace MrPlatform.Ui.Layout;

/// <summary>
/// What the foot of every page says about the knowledge base. The capability that reads the content registers it; without
/// one the foot says nothing.
/// </summary>
public sealed record ContentNote(string Version, DateOnly Reviewed, int Rights, int Criteria);
