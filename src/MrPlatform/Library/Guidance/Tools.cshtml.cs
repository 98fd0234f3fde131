using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Guidance;

/// <summary>The tools in the five areas of joined-up governance, after the EU agency FRA.</summary>
public sealed class ToolsModel(Knowledge knowledge) : LibraryPage(knowledge)
{
    public IEnumerable<IGrouping<Area, Tool>> Areas =>
        Base.Tools.GroupBy(tool => tool.Area).OrderBy(area => area.Key.Id, StringComparer.Ordinal);
}
