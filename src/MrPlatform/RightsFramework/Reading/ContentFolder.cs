using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace MrPlatform.RightsFramework.Reading;

/// <summary>The files under content/, each parsed once although both languages are read from them.</summary>
internal sealed class ContentFolder(string root, Faults faults)
{
    private readonly Dictionary<string, Sheet> sheets = new(StringComparer.Ordinal);

    private TranslatedFrom? translatedFrom;

    public Faults Faults => faults;

    public TranslatedFrom TranslatedFrom =>
        translatedFrom ??= new TranslatedFrom(Sheet(TranslatedFrom.File));

    public IEnumerable<Sheet> All(string folder, string ending) =>
        Directory
            .EnumerateFiles(Path.Combine(root, folder), "*" + ending)
            .Select(path => folder + "/" + Path.GetFileName(path))
            .Order(StringComparer.Ordinal)
            .Select(Sheet);

    public Sheet Sheet(string file)
    {
        if (!sheets.TryGetValue(file, out var sheet))
            sheets[file] = sheet = Read(file);
        return sheet;
    }

    private Sheet Read(string file)
    {
        var path = Path.Combine(root, file);
        if (!File.Exists(path))
            return Unreadable(file, 1, "Filen saknas. Lägg till den igen.");

        var text = File.ReadAllText(path);
        var (body, bodyLine) = ("", 1);
        if (file.EndsWith(".md", StringComparison.Ordinal))
        {
            var end = text.IndexOf("\n---\n", StringComparison.Ordinal);
            if (!text.StartsWith("---\n", StringComparison.Ordinal) || end < 0)
                return Unreadable(
                    file,
                    1,
                    "Sidhuvudet saknas. Börja filen med en rad ---, fälten, och en rad --- till."
                );
            body = text[(end + 5)..];
            bodyLine = text.AsSpan(0, end + 5).Count('\n') + 1;
            text = text[..(end + 1)];
        }

        return Parse(file, text) with
        {
            Body = body,
            BodyLine = bodyLine,
        };
    }

    private Sheet Parse(string file, string yaml)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (
                stream.Documents.Count > 0
                && stream.Documents[0].RootNode is YamlMappingNode mapping
            )
                return new Sheet(file, mapping, "");
            return Unreadable(
                file,
                1,
                "Filen ska börja med fält, till exempel ”published: 2026-11-22”."
            );
        }
        catch (YamlException wrong)
        {
            return Unreadable(
                file,
                (int)wrong.Start.Line,
                $"Raden går inte att tolka som YAML. Se över indrag, citattecken och dubbla fält. ({wrong.Message})"
            );
        }
    }

    private Sheet Unreadable(string file, int line, string sentence)
    {
        faults.Add(file, line, "hela filen", sentence);
        return new Sheet(file, Fields: null, "");
    }
}

/// <summary>One parsed file: its fields and, for Markdown, the text below them. No fields means that it could not be read.</summary>
internal sealed record Sheet(string File, YamlMappingNode? Fields, string Body, int BodyLine = 1);
