namespace MrPlatform.Tests.Guards;

/// <summary>The files as they stand in the repository, for guards that read source.</summary>
internal static class Repository
{
    public static DirectoryInfo Root { get; } = FindRoot();

    public static DirectoryInfo Source => new(Path.Combine(Root.FullName, "src", "MrPlatform"));

    /// <summary>Files under a folder of the repository, without what the build makes.</summary>
    public static IEnumerable<FileInfo> Files(string under, params string[] endings) =>
        new DirectoryInfo(Path.Combine(Root.FullName, under))
            .EnumerateFiles("*", SearchOption.AllDirectories)
            .Where(f => endings.Contains(f.Extension) && !IsMade(f));

    public static string Name(FileInfo file) => Path.GetRelativePath(Root.FullName, file.FullName);

    private static bool IsMade(FileInfo file) =>
        Name(file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "data");

    private static DirectoryInfo FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "MrPlatform.slnx")))
            folder =
                folder.Parent
                ?? throw new InvalidOperationException("The repository was not found.");
        return folder;
    }
}
