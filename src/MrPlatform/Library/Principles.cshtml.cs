using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>The six principles in their three pairs.</summary>
public sealed class PrinciplesModel(Knowledge knowledge) : LibraryPage(knowledge);
