using MrPlatform.Accountability;
using MrPlatform.Library;
using MrPlatform.Library.Examples;
using MrPlatform.Library.Examples.Demo;
using MrPlatform.Operations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Organisations.SetUp;
using MrPlatform.Organisations.SignIn;
using MrPlatform.RightsFramework;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Demo;
using MrPlatform.Storage;
using MrPlatform.Ui;

var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.AddStorage();
builder.AddAccountability();
builder.AddOrganisations();
builder.AddRightsFramework();
builder.AddLibrary();
builder.AddSelfAssessments();
builder.AddOperations();
builder.Services.AddAuthorization();
builder.AddUi();
builder.AddPublicCache();

var app = builder.Build();
if (NewEditorCommand.IsIn(args))
    return await app.MakeEditor();
app.LoadKnowledge();
await app.ApplyMigrations();
if (app.Environment.IsDevelopment())
{
    await app.SeedDemo();
    await app.SeedDemoRounds();
    await app.SeedDemoExamples();
}
await app.TakePublishedExamples();
await app.OfferFirstStart();
app.UseUi();
app.UseRouting();
app.UseRateLimiter();
app.UseCookiePolicy();
app.UseAuthentication();
app.UseViewer();
app.UseAuthorization();
app.UsePublicCache();
app.MapOperations();
app.MapUi();
app.MapLibrary();
app.MapDemoSignIn();

// What nobody has mapped is absent by every method; the static assets would answer “wrong method” to a POST.
app.MapFallback("{**address}", () => Results.NotFound());
app.SayWhereItIs();

// Reading the content leaves more behind than it keeps.
GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
await app.RunAsync();
return 0;

/// <summary>The program, visible to the tests that start it.</summary>
public sealed partial class Program;
