using MrPlatform.Storage;
using Npgsql;

namespace MrPlatform.Tests.Storage;

/// <summary>How many connections a node keeps to the larger database.</summary>
public sealed class ConnectionTests
{
    [Theory]
    [InlineData("Host=db;Database=mr", PostgreSqlDialect.Connections)]
    [InlineData("Host=db;Database=mr;Maximum Pool Size=12", 12)]
    [InlineData("Host=db;Database=mr;MaxPoolSize=100", 100)]
    public void Three_nodes_fit_a_server_as_it_is_installed_unless_something_else_is_said(
        string written,
        int connections
    ) =>
        Assert.Equal(
            connections,
            new NpgsqlConnectionStringBuilder(PostgreSqlDialect.Prepared(written)).MaxPoolSize
        );
}
