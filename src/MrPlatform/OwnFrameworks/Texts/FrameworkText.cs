using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace MrPlatform.OwnFrameworks.Texts;

/// <summary>
/// What a framework of an organisation's own says: areas with statements to rate oneself against. The same in a draft, in a published version
/// and in every file it is exported to.
/// </summary>
public sealed record FrameworkText
{
    private static readonly JsonSerializerOptions Written = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        WriteIndented = false,
    };

    /// <summary>The organisation's own short name for it, the same in all versions.</summary>
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Description { get; init; }

    public IReadOnlyList<AreaText> Areas { get; init; } = [];

    [JsonIgnore]
    public IEnumerable<ItemText> Items => Areas.SelectMany(area => area.Items);

    public ItemText? Item(string id) => Items.FirstOrDefault(item => item.Id == id);

    public AreaText? AreaOf(string item) =>
        Areas.FirstOrDefault(area => area.Items.Any(one => one.Id == item));

    public string AsJson() => JsonSerializer.Serialize(this, Written);

    public static FrameworkText FromJson(string json) =>
        JsonSerializer.Deserialize<FrameworkText>(json, Written) ?? new();

    /// <summary>Two texts are the same when they say the same, whatever objects they are made of.</summary>
    public bool SaysTheSameAs(FrameworkText other) => AsJson() == other.AsJson();
}

/// <summary>A part of a framework that is answered and shown together.</summary>
public sealed record AreaText
{
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public string? Why { get; init; }

    public IReadOnlyList<ItemText> Items { get; init; } = [];
}

/// <summary>One statement. Only its code and its words must be there; what it lacks is simply not shown, and asks for nothing.</summary>
public sealed record ItemText
{
    public string Id { get; init; } = "";

    public string Text { get; init; } = "";

    public string? Why { get; init; }

    /// <summary>Four, or none: then the general scale stands for them.</summary>
    public IReadOnlyList<string> Levels { get; init; } = [];

    /// <summary>What could support an answer. With any of these, evidence decides how high a level can be shown.</summary>
    public IReadOnlyList<EvidenceText> Evidence { get; init; } = [];

    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>As somebody who lives with it would say it.</summary>
    public string? Lived { get; init; }

    /// <summary>law or ambition; nothing when it is not said.</summary>
    public string? Basis { get; init; }

    /// <summary>The law as the organisation names it.</summary>
    public string? Law { get; init; }

    /// <summary>both, municipality or region.</summary>
    public string AppliesTo { get; init; } = "both";

    /// <summary>both, overall or committee.</summary>
    public string Scope { get; init; } = "both";

    /// <summary>The criteria of the framework for human rights that it rests on, by code.</summary>
    public IReadOnlyList<string> Criteria { get; init; } = [];

    public string AsJson() => System.Text.Json.JsonSerializer.Serialize(this);
}

/// <summary>An example of evidence: decision, document, data, dialogue or independent, and what it is.</summary>
public sealed record EvidenceText(string Kind, string Text);
