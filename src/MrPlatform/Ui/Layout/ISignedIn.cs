namespace MrPlatform.Ui.Layout;

/// <summary>
/// The person signed in, as far as the frame of a page needs to know: what to call them and which parts of the menu are theirs.
/// A feature of the request, set by whoever knows people; absent for visitors.
/// </summary>
public interface ISignedIn
{
    string Name { get; }

    string? OrganisationName { get; }

    /// <summary>Whether a section of <see cref="Menu"/> is shown to this person.</summary>
    bool Sees(string section);
}
