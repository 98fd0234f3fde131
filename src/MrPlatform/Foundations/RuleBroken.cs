namespace MrPlatform.Foundations;

/// <summary>
/// A rule of the product forbids the act just now. The message is a sentence an official can read; it is shown with status 409.
/// </summary>
public sealed class RuleBroken(string sentence) : Exception(sentence);
