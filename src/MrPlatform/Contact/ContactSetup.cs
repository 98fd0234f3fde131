using MrPlatform.Contact.Writing;

namespace MrPlatform.Contact;

/// <summary>Kontakt: the form for anyone, and the inbox of those who answer.</summary>
public static class ContactSetup
{
    public static void AddContact(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<ContactPhrases>();
        builder.Services.AddSingleton<ContactLetters>();
        builder.Services.AddScoped<ReceiveMessage>();
    }
}
