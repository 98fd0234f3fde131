using System.Text.Json;
using MrPlatform.SelfAssessments.Respondents;

namespace MrPlatform.SelfAssessments.Workshops;

/// <summary>What a phone shows: the scene that everybody sees, and – on a page of one's own – what one has answered oneself.</summary>
public sealed record PhoneView(WorkshopScene Scene)
{
    /// <summary>What this phone has answered, by criterion. Never in what is sent to many.</summary>
    public IReadOnlyDictionary<string, string> Mine { get; init; } =
        new Dictionary<string, string>();

    /// <summary>Property of the form: what was just chosen, or what is saved.</summary>
    public string? Choice { get; init; }

    /// <summary>The receipt of a browser that takes no cookies.</summary>
    public string? InAddress { get; init; }

    public bool HasAnswered =>
        Scene.Workshop.Question is { } question && Mine.ContainsKey(question.Criterion);

    public Rating? Answered =>
        Scene.Workshop.Question is { } question
        && Mine.TryGetValue(question.Criterion, out var choice)
            ? Rating.Of(choice)
            : null;

    public string MineAsJson => JsonSerializer.Serialize(Mine);

    public static PhoneView Of(
        WorkshopScene scene,
        IEnumerable<BlindRating> mine,
        string? inAddress
    )
    {
        var choices = mine.ToDictionary(r => r.Criterion, r => r.Rating.Choice);
        return new(scene)
        {
            Mine = choices,
            InAddress = inAddress,
            Choice = scene.Workshop.Question is { } question
                ? choices.GetValueOrDefault(question.Criterion)
                : null,
        };
    }
}
