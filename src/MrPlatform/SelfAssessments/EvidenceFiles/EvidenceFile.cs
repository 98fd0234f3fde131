using MrPlatform.Accountability;

namespace MrPlatform.SelfAssessments.EvidenceFiles;

/// <summary>
/// A file that shows a piece of evidence. The file itself lies in a folder under a name nobody can guess; here stands what it is called,
/// what it is, and a sum to know it again by. Editions of the same piece share their file.
/// </summary>
public sealed class EvidenceFile
{
    private const int LongestName = 120;

    private EvidenceFile() { }

    internal EvidenceFile(Guid organisationId, StoredFile stored, string name, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        OrganisationId = organisationId;
        StoredAs = stored.Name;
        Name = NameOf(name, stored.Kind);
        Kind = stored.Kind;
        Size = stored.Size;
        Sha256 = stored.Sha256;
        AddedAt = by.At;
    }

    public Guid Id { get; private set; }

    public Guid OrganisationId { get; private set; }

    public string StoredAs { get; private set; } = "";

    public string Name { get; private set; } = "";

    public FileKind Kind { get; private set; }

    public long Size { get; private set; }

    public string Sha256 { get; private set; } = "";

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>The file itself is taken away; that it was there stays.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    internal void Remove(By by) => RemovedAt ??= by.At;

    /// <summary>
    /// What the file is called when it is fetched: the name it came with, without folders, without signs that turn the reading direction,
    /// and always with the ending of its kind.
    /// </summary>
    internal static string NameOf(string given, FileKind kind)
    {
        var name = given.Split('/', '\\')[^1];
        name = string.Concat(
                name.Where(c =>
                    !char.IsControl(c)
                    && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format
                    && !"\"<>|:*?".Contains(c, StringComparison.Ordinal)
                )
            )
            .Trim(' ', '.');
        var ending = kind.Ending();
        while (
            name.LastIndexOf('.') is > 0 and var dot
            && (
                name[dot..].Equals(ending, StringComparison.OrdinalIgnoreCase)
                || name.Length - dot <= 6 && !name[(dot + 1)..].Any(char.IsDigit)
            )
        )
            name = name[..dot].TrimEnd(' ', '.');
        if (name.Length > LongestName)
            name = name[..LongestName].TrimEnd();
        return (name.Length == 0 ? "underlag" : name) + ending;
    }
}

/// <summary>A file as it lies in the folder.</summary>
public sealed record StoredFile(string Name, FileKind Kind, long Size, string Sha256);
