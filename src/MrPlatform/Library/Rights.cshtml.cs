using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>The catalogue of rights.</summary>
public sealed class RightsModel(Knowledge knowledge) : LibraryPage(knowledge)
{
    public IReadOnlyList<Right> Rights => Base.Rights;
}
