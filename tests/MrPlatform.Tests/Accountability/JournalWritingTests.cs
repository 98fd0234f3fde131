using System.Reflection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MrPlatform.Accountability;
using MrPlatform.SelfAssessments;
using MrPlatform.Storage;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.Accountability;

/// <summary>An act and its line in the journal are kept together, or neither is.</summary>
public sealed class JournalWritingTests : AppTests
{
    private static readonly By Someone = new(
        PersonId: null,
        "Aino \"Ainis\" Berg",
        new(2026, 11, 22, 9, 0, 0, TimeSpan.Zero)
    );

    [Fact]
    public void Every_act_has_a_sentence() =>
        Assert.Empty(
            typeof(Acts)
                .GetFields(BindingFlags.Public | BindingFlags.Static)
                .Where(field => field.IsLiteral)
                .Select(field => (string)field.GetRawConstantValue()!)
                .Except(Acts.Sentences.Keys, StringComparer.Ordinal)
        );

    [Fact]
    public async Task An_act_that_is_saved_has_one_line()
    {
        var round = (await DemoRounds.Of(App)).Open;

        await Conclude(round);

        Assert.Equal(1, await Lines(round));
    }

    [Fact]
    public async Task An_act_that_came_too_late_leaves_no_line_behind()
    {
        var round = (await DemoRounds.Of(App)).Open;
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        var late = await db.SelfAssessments.SingleAsync(a => a.Id == round);
        await Conclude(round);

        late.Conclude(Someone);
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());

        Assert.Equal(1, await Lines(round));
    }

    [Fact]
    public async Task An_act_undone_with_its_transaction_leaves_no_line_behind()
    {
        var round = (await DemoRounds.Of(App)).Open;
        await using (var scope = App.Services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<MrContext>();
            await using var transaction = await db.Database.BeginTransactionAsync();
            (await db.SelfAssessments.SingleAsync(a => a.Id == round)).Conclude(Someone);
            await db.SaveChangesAsync();
        }

        Assert.Equal(0, await Lines(round));
    }

    [Fact]
    public async Task A_line_keeps_words_and_names_as_they_were_written()
    {
        var round = (await DemoRounds.Of(App)).Open;
        await Conclude(round);

        await using var scope = App.Services.CreateAsyncScope();
        var line = await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Journal.SingleAsync(e => e.SubjectId == round && e.Act == Acts.RoundConcluded);

        Assert.Equal(Someone.Name, line.PersonName);
        Assert.Equal(Someone.At, line.At);
        Assert.Equal("Nuläge hösten 2026", line.Words["runda"]);
    }

    [Fact]
    public void Details_can_be_read_by_a_person_in_the_database()
    {
        var line = new JournalEntry(
            organisationId: null,
            Someone,
            Acts.UnitAdded,
            subjectId: null,
            new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["enhet"] = "Vård & \"omsorg\" i Åmål – <södra>",
            }
        );

        Assert.Equal("""{"enhet":"Vård & \"omsorg\" i Åmål – <södra>"}""", line.Details);
        Assert.Equal("Vård & \"omsorg\" i Åmål – <södra>", line.Words["enhet"]);
    }

    [Fact]
    public async Task A_line_written_before_with_escapes_is_still_read()
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        const string earlier = """{"runda":"Nul\u00E4ge h\u00F6sten"}""";
        await db.Journal.ExecuteUpdateAsync(set => set.SetProperty(e => e.Details, earlier));

        Assert.Equal("Nuläge hösten", (await db.Journal.FirstAsync()).Words["runda"]);
    }

    private async Task Conclude(Guid round)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<MrContext>();
        (await db.SelfAssessments.SingleAsync(a => a.Id == round)).Conclude(Someone);
        await db.SaveChangesAsync();
    }

    private async Task<int> Lines(Guid round)
    {
        await using var scope = App.Services.CreateAsyncScope();
        return await scope
            .ServiceProvider.GetRequiredService<MrContext>()
            .Journal.CountAsync(e => e.SubjectId == round && e.Act == Acts.RoundConcluded);
    }
}
