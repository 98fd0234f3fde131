using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary><c>_Sources</c>: where something was read, with the language the notes are written in.</summary>
public sealed record SourceList(IReadOnlyList<Source> Sources, string? Lang);
