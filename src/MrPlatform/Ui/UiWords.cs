namespace MrPlatform.Ui;

/// <summary>Names the translations of the words that every page shares.</summary>
public sealed class UiWords;
