using MrPlatform.Accountability;
using MrPlatform.Ui.Layout;

namespace MrPlatform.Organisations;

/// <summary>
/// The person signed in, as known when this request began: who, in which organisation, with which functions. Found in
/// <c>HttpContext.Features</c>; absent when nobody is signed in.
/// </summary>
public sealed record Viewer(
    Guid Id,
    string Name,
    Guid? OrganisationId,
    string? OrganisationName,
    OrganisationKind Kind,
    IReadOnlyList<Function> Functions
) : ISignedIn
{
    public bool Is(Function function) => Functions.Contains(function);

    public bool IsAnyOf(params ReadOnlySpan<Function> functions)
    {
        foreach (var function in functions)
            if (Is(function))
                return true;
        return false;
    }

    /// <summary>Sees every round of the organisation, not only those of the own units.</summary>
    public bool SeesAllUnits =>
        IsAnyOf(Function.ProcessLeader, Function.Administrator, Function.Auditor);

    public bool ReadsJournal => IsAnyOf(Function.Auditor, Function.Administrator);

    public bool Sees(string section) =>
        section switch
        {
            Menu.Organisation => IsAnyOf(Function.ProcessLeader, Function.Administrator),
            // Who leads the work finds the own ones from the workspace; that menu is long enough.
            Menu.Mine => IsAnyOf(Function.Head, Function.Respondent)
                && !IsAnyOf(Function.ProcessLeader, Function.Administrator),
            Menu.Journal => ReadsJournal,
            Menu.Evidence => SeesAllUnits || IsAnyOf(Function.Head, Function.Respondent),
            Menu.Organisations or Menu.Inbox or Menu.ReaderAnswers or Menu.Reviews => Is(
                Function.NationalEditor
            ),
            _ => OrganisationId is not null,
        };

    public By At(TimeProvider clock) => new(Id, Name, clock.GetUtcNow());
}

/// <summary>Short ways to the viewer of a request.</summary>
public static class ViewerOfRequest
{
    extension(HttpContext context)
    {
        public Viewer? Viewer => context.Features.Get<Viewer>();

        /// <summary>The viewer on a page that demands sign-in. Throws when there is none, which is a fault in the page.</summary>
        public Viewer SignedIn =>
            context.Viewer
            ?? throw new InvalidOperationException("Sidan kräver inloggning men saknar skyddet.");
    }
}
