namespace MrPlatform.Mail;

/// <summary>E-post: the outbox and the sending of it. A capability adds a <see cref="Letter"/> to the context and saves.</summary>
public static class MailSetup
{
    public static void AddMail(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(new MailSettings(builder.Configuration));
        builder.Services.AddSingleton<MailServer>();
        builder.Services.AddHostedService<SendLetters>();
    }
}
