namespace MrPlatform.Contact;

/// <summary>Names the translations of the contact form and the inbox.</summary>
public sealed class ContactWords;
