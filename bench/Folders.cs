namespace MrPlatform.Bench;

/// <summary>Where things lie: the repository, and the git-ignored folder for what a run makes and keeps.</summary>
internal static class Folders
{
    public static string Repository { get; } = Find();

    public static string Kept { get; } =
        Directory.CreateDirectory(Path.Combine(Repository, "bench", ".data")).FullName;

    public static string Scratch(string name)
    {
        var folder = Path.Combine(Kept, name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        return Directory.CreateDirectory(folder).FullName;
    }

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MrPlatform.slnx")))
            folder =
                folder.Parent
                ?? throw new InvalidOperationException("The repository was not found.");
        return folder.FullName;
    }
}
