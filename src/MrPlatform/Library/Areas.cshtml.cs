using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>All areas, role by role.</summary>
public sealed class AreasModel(Knowledge knowledge) : LibraryPage(knowledge);
