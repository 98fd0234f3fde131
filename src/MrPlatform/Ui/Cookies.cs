namespace MrPlatform.Ui;

/// <summary>The cookies that more than one part of the product must know by name.</summary>
public static class Cookies
{
    /// <summary>Whoever has it may be signed in, and never gets a page drawn for visitors.</summary>
    public const string Session = "mr-session";
}
