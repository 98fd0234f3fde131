using Microsoft.Data.Sqlite;
using MrPlatform.Bench.Floors;
using MrPlatform.Bench.Generating;
using MrPlatform.Bench.Running;
using MrPlatform.Bench.Searching;
using MrPlatform.RightsFramework;

namespace MrPlatform.Bench;

/// <summary>The bench: makes databases, publishes the program, measures it beside its floors, prints one table.</summary>
internal static class Entry
{
    public static async Task<int> Main(string[] words)
    {
        if (words is [("floor-bytes" or "floor-rows") and var floor, var folder])
        {
            await Floor.Run(folder, rows: floor == "floor-rows");
            return 0;
        }
        if (words is ["floor-workshop", var room])
        {
            await WorkshopFloor.Run(room);
            return 0;
        }
        if (words is ["workshop", ..])
        {
            await Workshop(words);
            return 0;
        }
        if (words is ["search"])
        {
            MeasureSearch.Run(Knowledge.Load(Path.Combine(Folders.Repository, "content")));
            return 0;
        }
        if (words is ["public", ..])
        {
            if (!words.Contains("--published"))
                Console.WriteLine($"Published: {await PublishedApp.Publish()}");
            await MeasurePublic.Run(port: 5110);
            return 0;
        }
        if (words is ["raters", .. var how])
            return await Raters(how);
        if (Order.Read(words) is not { } order)
        {
            Console.WriteLine(Order.Usage);
            return 2;
        }
        if (order.Publish)
            Console.WriteLine($"Published: {await PublishedApp.Publish()}");
        var report = new Report();
        if (order.Sqlite)
            foreach (var size in order.Sizes)
                await new MeasureSize(size, await KeptDatabases.Sqlite(size), order, report).Run();
        if (order.PostgreSql)
            await OnPostgreSql(order, report);
        var table = report.Table();
        Console.WriteLine('\n' + table);
        await File.WriteAllTextAsync(Path.Combine(Folders.Kept, "latest.md"), table + '\n');
        return 0;
    }

    private static async Task<int> Raters(string[] words)
    {
        if (Order.Read(["small", .. words]) is not { } order)
        {
            Console.WriteLine(Order.Usage);
            return 2;
        }
        if (order.Publish)
            Console.WriteLine($"Published: {await PublishedApp.Publish()}");
        if (order.Sqlite)
            await new MeasureRaters(await KeptDatabases.Sqlite(Size.Small), order.Port).Run();
        if (!order.PostgreSql)
            return 0;
        await using var own = order.Cluster is null ? await ThrowawayCluster.Start() : null;
        var cluster = order.Cluster ?? own!.ConnectionString;
        await new MeasureRaters(
            await KeptDatabases.PostgreSql(cluster, Size.Small),
            order.Port
        ).Run();
        return 0;
    }

    /// <summary>On a copy of the smallest database, so that what is kept stays as it was generated.</summary>
    private static async Task Workshop(string[] words)
    {
        if (!words.Contains("--published"))
            Console.WriteLine($"Published: {await PublishedApp.Publish()}");
        var kept = await KeptDatabases.Sqlite(Size.Small);
        var copy = Path.Combine(Folders.Scratch("workshop"), "small.db");
        File.Copy(new SqliteConnectionStringBuilder(kept.ConnectionString).DataSource, copy);
        await new MeasureWorkshop(Database.Sqlite(copy), port: 5110).Run();
        if (words.Contains("sqlite"))
            return;
        await using var own = await ThrowawayCluster.Start();
        var database = await KeptDatabases.PostgreSql(own.ConnectionString, Size.Small);
        await new MeasureWorkshop(database, port: 5113).Run();
    }

    private static async Task OnPostgreSql(Order order, Report report)
    {
        await using var own = order.Cluster is null ? await ThrowawayCluster.Start() : null;
        var cluster = order.Cluster ?? own!.ConnectionString;
        foreach (var size in order.Sizes)
        {
            var database = await KeptDatabases.PostgreSql(cluster, size);
            await new MeasureSize(size, database, order, report).Run();
        }
    }
}
