using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Guidance;

/// <summary>Whole ways of working, with whom they are for and how long they take.</summary>
public sealed class MethodsModel(Knowledge knowledge) : LibraryPage(knowledge);
