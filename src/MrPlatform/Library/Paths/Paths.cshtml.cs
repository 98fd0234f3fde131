using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Paths;

/// <summary>The ways in, shortest first: whom they are for and how long they take.</summary>
public sealed class PathsModel(Knowledge knowledge) : LibraryPage(knowledge);
