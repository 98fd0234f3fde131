using Microsoft.Extensions.Diagnostics.HealthChecks;
using MrPlatform.Storage;

namespace MrPlatform.Operations;

/// <summary>
/// A node is ready when it reaches the database, finds every migration there, and is not on its way down: then the load
/// balancer sends requests elsewhere while this node finishes those it has.
/// </summary>
internal sealed class ReadyForRequests(MrContext db, IHostApplicationLifetime life) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(
        HealthCheckContext context,
        CancellationToken cancellationToken = default
    )
    {
        if (life.ApplicationStopping.IsCancellationRequested)
            return HealthCheckResult.Unhealthy("Noden stannar.");
        return await Migrations.AreApplied(db, cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("Databasen saknar migreringar.");
    }
}
