using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>The four roles with their areas.</summary>
public sealed class RolesModel(Knowledge knowledge) : LibraryPage(knowledge);
