using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MrPlatform.SelfAssessments.Reminding;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Reminding;

/// <summary>An app that reminds of criteria and nothing else: what else letters tell, and whom, has tests of its own.</summary>
internal static class CriteriaAlone
{
    public static Task<TestApp> Start(SmtpServer? server = null) =>
        TestApp.Start(settings: server?.Settings, services: Only);

    public static Task<TestApp> On(TestDatabase database, SmtpServer server) =>
        TestApp.On(database, settings: server.Settings, services: Only);

    private static void Only(IServiceCollection services) => services.RemoveAll<IDueThings>();
}
