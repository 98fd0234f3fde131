using System.Text.Json;
using MrPlatform.Accountability;

namespace MrPlatform.Library.Examples.Own;

/// <summary>How a published example read until it was corrected, and why it was: a record that nothing changes.</summary>
public sealed class ExampleWording
{
    private ExampleWording() { }

    internal ExampleWording(SubmittedExample example, string why, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        ExampleId = example.Id;
        Text = example.Text;
        Sources = JsonSerializer.Serialize(example.Wording.Sources);
        ReplacedAt = by.At;
        ReplacedByName = by.Name;
        Why = why;
    }

    public Guid Id { get; private set; }

    public Guid ExampleId { get; private set; }

    public ExampleText Text { get; private set; } = new();

    /// <summary>JSON: they are never looked for one by one.</summary>
    public string Sources { get; private set; } = "[]";

    public DateTimeOffset ReplacedAt { get; private set; }

    public string ReplacedByName { get; private set; } = "";

    public string Why { get; private set; } = "";

    public Wording Wording =>
        new(Text, JsonSerializer.Deserialize<List<SourceNote>>(Sources) ?? []);
}
