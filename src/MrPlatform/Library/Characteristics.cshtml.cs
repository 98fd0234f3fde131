using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>All characteristics, by role and area.</summary>
public sealed class CharacteristicsModel(Knowledge knowledge) : LibraryPage(knowledge);
