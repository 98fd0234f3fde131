using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Examples.Own;

/// <summary><c>_ExampleFields</c>: all the fields of an example, for authors who write and editors who correct.</summary>
public sealed record ExampleFields(ExampleForm Form, KnowledgeBase Base);
