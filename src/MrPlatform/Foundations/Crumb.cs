namespace MrPlatform.Foundations;

/// <summary>One step of the way back shown above a page; the last one has no address. Addresses start with "~/".</summary>
public sealed record Crumb(string Text, string? Href = null);
