using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;

namespace MrPlatform.Mail;

/// <summary>How sending goes, for those who read the inbox: whether letters can leave at all, how many wait and how many have been given up.</summary>
public sealed record OutboxState(bool HasServer, bool KnowsAddress, int Waiting, int GivenUp)
{
    public static async Task<OutboxState> Read(
        MrContext db,
        MailSettings settings,
        string function,
        CancellationToken stop
    ) =>
        new(
            settings.Host is not null,
            settings.AddressOf(function) is not null,
            await db.Letters.CountAsync(l => l.TryAt != null, stop),
            await db.Letters.CountAsync(l => l.GivenUpAt != null, stop)
        );
}
