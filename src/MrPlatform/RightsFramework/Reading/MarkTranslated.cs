namespace MrPlatform.RightsFramework.Reading;

/// <summary>
/// The command that notes, instead of starting the server, that English texts have been held against the Swedish:
/// <c>--oversatt rights.yaml#R01</c>, several in a row, or <c>--oversatt alla</c>. Run in the repository or in a folder of it.
/// </summary>
public static class MarkTranslated
{
    private const string Argument = "--oversatt";
    private const string All = "alla";
    private const int Done = 0;
    private const int Misused = 2;

    public static bool IsIn(string[] arguments) => arguments.Contains(Argument);

    /// <summary>Returns the exit code.</summary>
    public static int Run(string[] arguments, string from, TextWriter says)
    {
        var names = arguments.SkipWhile(a => a != Argument).Skip(1).ToList();
        if (names.Count == 0)
        {
            says.WriteLine(
                "Skriv vad som är översatt, till exempel --oversatt rights.yaml#R01, eller --oversatt alla."
            );
            return Misused;
        }
        if (Content(new DirectoryInfo(from)) is not { } content)
        {
            says.WriteLine("Här finns ingen mapp content. Stå i projektets mapp och kör igen.");
            return Misused;
        }
        var marks = Knowledge.Translations(content);
        var unknown = names.Where(n => n != All && !marks.Now.ContainsKey(n)).ToList();
        if (unknown.Count > 0)
        {
            says.WriteLine($"Det här finns inte på engelska: {string.Join(", ", unknown)}.");
            return Misused;
        }
        var file = Path.Combine(content, TranslatedFrom.File);
        File.WriteAllText(file, marks.With(names.Contains(All) ? [] : names));
        says.WriteLine($"{file} är skriven.");
        return Done;
    }

    // Started through the project, one stands two folders below.
    private static string? Content(DirectoryInfo? folder)
    {
        for (; folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "content", "framework.yaml")))
                return Path.Combine(folder.FullName, "content");
        return null;
    }
}
