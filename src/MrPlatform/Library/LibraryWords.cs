namespace MrPlatform.Library;

/// <summary>The texts of the reference work; English in the resource file beside.</summary>
public sealed class LibraryWords;
