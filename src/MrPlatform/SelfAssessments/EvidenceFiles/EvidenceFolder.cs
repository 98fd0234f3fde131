using System.Security.Cryptography;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>
/// The folder of the installation where files of evidence lie (<c>Evidence:Folder</c>), outside what the web server sends by itself. Several
/// nodes share one. A file is written whole and to the disk under a name for those not yet taken in, and gets its own name last.
/// </summary>
public sealed class EvidenceFolder
{
    private const string Waiting = "vantar";
    private const UnixFileMode Own = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly string _root;

    public EvidenceFolder(IConfiguration settings, IWebHostEnvironment place)
    {
        _root = Path.GetFullPath(
            settings["Evidence:Folder"] ?? Path.Combine("data", "underlag"),
            place.ContentRootPath
        );
        if (
            !string.IsNullOrEmpty(place.WebRootPath)
            && (_root + Path.DirectorySeparatorChar).StartsWith(
                Path.GetFullPath(place.WebRootPath) + Path.DirectorySeparatorChar,
                StringComparison.Ordinal
            )
        )
            throw new InvalidOperationException(
                "Evidence:Folder ligger i mappen som webbservern skickar filer ur. Välj en mapp utanför den."
            );
    }

    public string Root => _root;

    /// <summary>Writes a file that is not taken in yet. Give it to <see cref="Take"/> or <see cref="Drop"/>.</summary>
    internal async Task<string> Write(byte[] content, CancellationToken stop)
    {
        var folder = Path.Combine(_root, Waiting);
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, RandomName());
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Options = FileOptions.Asynchronous,
        };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = Own;
        await using var file = new FileStream(path, options);
        await file.WriteAsync(content, stop);
        file.Flush(flushToDisk: true);
        return path;
    }

    internal StoredFile Take(string waiting, RecognisedFile file)
    {
        var name = RandomName();
        var path = PathOf(name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(waiting, path);
        return new(
            name,
            file.Kind,
            file.Content.LongLength,
            Convert.ToHexStringLower(SHA256.HashData(file.Content))
        );
    }

    internal static void Drop(string waiting) => File.Delete(waiting);

    internal void Delete(string name)
    {
        if (File.Exists(PathOf(name)))
            File.Delete(PathOf(name));
    }

    /// <summary>The file, when it is there and is what was kept; null when it is gone or somebody has changed it.</summary>
    internal async Task<byte[]?> Read(EvidenceFile file, CancellationToken stop)
    {
        var path = PathOf(file.StoredAs);
        if (!File.Exists(path) || new FileInfo(path).Length != file.Size)
            return null;
        var content = await File.ReadAllBytesAsync(path, stop);
        return Convert.ToHexStringLower(SHA256.HashData(content)) == file.Sha256 ? content : null;
    }

    /// <summary>The names of all files last written before an instant; those not taken in by then are thrown away at once.</summary>
    internal IEnumerable<string> WrittenBefore(DateTimeOffset instant)
    {
        if (!Directory.Exists(_root))
            yield break;
        foreach (var path in Directory.EnumerateFiles(_root, "*", SearchOption.AllDirectories))
        {
            if (File.GetLastWriteTimeUtc(path) >= instant.UtcDateTime)
                continue;
            if (Path.GetFileName(Path.GetDirectoryName(path)) == Waiting)
                File.Delete(path);
            else
                yield return Path.GetFileName(path);
        }
    }

    private static string RandomName() => RandomNumberGenerator.GetHexString(48, lowercase: true);

    private string PathOf(string name) => Path.Combine(_root, name[..2], name);
}
