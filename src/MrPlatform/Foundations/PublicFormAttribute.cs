namespace MrPlatform.Foundations;

/// <summary>
/// Says that a page has a form that anyone may send: it carries a signed, timed token for this purpose instead of antiforgery and its cookie,
/// so that a visitor gets no cookie. The design system checks the token.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class PublicFormAttribute(string purpose) : Attribute
{
    public string Purpose => purpose;
}
