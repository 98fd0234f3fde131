using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using MrPlatform.Accountability;
using MrPlatform.Organisations.SignIn;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.Bench;

/// <summary>The program's own services on a database, without its web server: for migrations, entities, content and sessions.</summary>
internal static class ProgramParts
{
    public static WebApplication On(Database database)
    {
        var builder = WebApplication.CreateBuilder(
            new WebApplicationOptions
            {
                EnvironmentName = "Production",
                ContentRootPath = AppContext.BaseDirectory,
                Args =
                [
                    $"--Storage:Provider={database.Provider}",
                    $"--ConnectionStrings:Database={database.ConnectionString}",
                ],
            }
        );
        builder.Logging.ClearProviders();
        builder.AddStorage();
        builder.AddAccountability();
        builder.AddOrganisations();
        builder.AddRightsFramework();
        return builder.Build();
    }
}
