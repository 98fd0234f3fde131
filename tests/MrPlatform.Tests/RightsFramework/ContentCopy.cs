namespace MrPlatform.Tests.RightsFramework;

/// <summary>The content in a folder of its own, <c>content</c> in a folder where one could stand, for a test to change.</summary>
internal sealed class ContentCopy : IDisposable
{
    private readonly DirectoryInfo _place = Directory.CreateTempSubdirectory("mr-content-");

    public ContentCopy()
    {
        foreach (
            var path in Directory.EnumerateFiles(Content.Folder, "*", SearchOption.AllDirectories)
        )
        {
            var to = Path.Combine(Folder, Path.GetRelativePath(Content.Folder, path));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(path, to);
        }
    }

    public string Place => _place.FullName;

    public string Folder => Path.Combine(_place.FullName, "content");

    /// <summary>Replaces the first place where the text stands.</summary>
    public void Change(string file, string text, string replacement)
    {
        var path = Path.Combine(Folder, file);
        var before = File.ReadAllText(path);
        var at = before.IndexOf(text, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{file} has no “{text}” to change.");
        File.WriteAllText(path, before[..at] + replacement + before[(at + text.Length)..]);
    }

    public void Dispose() => _place.Delete(recursive: true);
}
