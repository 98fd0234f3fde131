namespace MrPlatform.Foundations;

/// <summary>
/// Says that a page has a form that anyone may send: it carries a signed, timed token for this purpose instead of antiforgery and its cookie,
/// so that a visitor gets no cookie. The design system checks the token, and what else is asked here of whoever sends.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicFormAttribute(string purpose) : Attribute
{
    public string Purpose => purpose;

    /// <summary>How long a person at least looks at the form before sending it; 0 asks for nothing.</summary>
    public int LeastSeconds { get; init; }

    /// <summary>How many one network address may send in an hour; 0 is no limit of its own.</summary>
    public int PerHour { get; init; }
}
