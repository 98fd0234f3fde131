using System.Reflection;
using MrPlatform.Accountability;
using MrPlatform.ActionPlans;
using MrPlatform.ActionPlans.Demo;
using MrPlatform.ActionPlans.Exchanging;
using MrPlatform.AnnualCycle;
using MrPlatform.AnnualCycle.Demo;
using MrPlatform.AnnualCycle.Following;
using MrPlatform.Contact;
using MrPlatform.Contact.Demo;
using MrPlatform.Library;
using MrPlatform.Library.Examples;
using MrPlatform.Library.Examples.Demo;
using MrPlatform.Library.Helped;
using MrPlatform.Mail;
using MrPlatform.Operations;
using MrPlatform.Organisations.Demo;
using MrPlatform.Organisations.SetUp;
using MrPlatform.Organisations.SignIn;
using MrPlatform.Overview;
using MrPlatform.OwnFrameworks;
using MrPlatform.OwnFrameworks.Demo;
using MrPlatform.Reports;
using MrPlatform.Reports.Demo;
using MrPlatform.RightsFramework;
using MrPlatform.RightsFramework.Reading;
using MrPlatform.SelfAssessments;
using MrPlatform.SelfAssessments.Demo;
using MrPlatform.SelfAssessments.EvidenceRegister;
using MrPlatform.SelfAssessments.Reviewing;
using MrPlatform.SelfAssessments.Workshops.Live;
using MrPlatform.Storage;
using MrPlatform.Ui;
using MrPlatform.Ui.Kept;
using MrPlatform.Ui.OtherForms;

if (MarkTranslated.IsIn(args))
    return MarkTranslated.Run(args, Environment.CurrentDirectory, Console.Out);
var builder = WebApplication.CreateBuilder(args);
builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
builder.AddStorage();
builder.AddAccountability();
builder.AddMail();
builder.AddOrganisations();
builder.AddContact();
builder.AddRightsFramework();
builder.AddLibrary();
builder.AddOwnFrameworks();
builder.AddAnnualCycle();
builder.AddSelfAssessments();
builder.AddActionPlans();
builder.AddOverview();
builder.AddReports();
builder.AddOperations();
builder.Services.AddAuthorization();
builder.AddUi();

var app = builder.Build();
if (NewEditorCommand.IsIn(args))
    return await app.MakeEditor();
app.LoadKnowledge();
app.FindOwnFrameworks();
await app.ApplyMigrations();
if (app.Environment.IsDevelopment())
{
    await app.SeedDemo();
    await app.SeedDemoMessages();
    await app.SeedDemoReaderAnswers();
    await app.SeedDemoRounds();
    await app.SeedDemoVoices();
    await app.SeedDemoEvidence();
    await app.SeedDemoTruths();
    await app.SeedDemoWork();
    await app.SeedDemoWorkshop();
    await app.SeedDemoReview();
    await app.SeedDemoPlan();
    await app.SeedDemoHook();
    await app.SeedDemoExamples();
    await app.SeedDemoFramework();
    await app.SeedDemoAnnualCycle();
    await app.SeedDemoReport();
}
await app.TakePublishedExamples();
await app.OfferFirstStart();
app.UseUi();
app.UseOtherForms();
app.UseRouting();
app.KeepDrawnPages();
app.UseRateLimiter();
app.UseCookiePolicy();
app.UseAuthentication();
app.UseViewer();
app.UseAuthorization();
app.MapOperations();
app.MapUi();
app.MapLibrary();
app.MapEvidenceFiles();
app.MapReviewedFiles();
app.MapWorkshops();
app.MapOwnFrameworks();
app.MapCalendar();
app.MapPlanExchange();
app.MapReports();
app.MapDemoSignIn();

// What nobody has mapped is absent by every method; the static assets would answer “wrong method” to a POST.
app.MapFallback("{**address}", () => Results.NotFound());
app.SayWhereItIs();

// Reading the content leaves more behind than it keeps. In a process that is somebody else's, such as one that starts the app many
// times over, it is not ours to tidy.
if (Assembly.GetEntryAssembly() == typeof(Program).Assembly)
    GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
await app.RunAsync();
return 0;

/// <summary>The program, visible to the tests that start it.</summary>
public sealed partial class Program;
