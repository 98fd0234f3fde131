using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Checklists;

/// <summary>The checklists anyone may answer for their own sake.</summary>
public sealed class ChecklistsModel(Knowledge knowledge) : LibraryPage(knowledge)
{
    // To read a statement with its levels and choose takes about twenty seconds.
    public static int Minutes(Framework list) => (list.Criteria.Count + 2) / 3;
}
