using System.Globalization;
using Microsoft.Extensions.Localization;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;

namespace MrPlatform.OwnFrameworks.Importing;

/// <summary>One thing wrong in a file: where it stands there, in which field, and a sentence that says how to mend it.</summary>
/// <param name="Where">A line number, or a sheet and a cell as Påståenden!C7.</param>
public sealed record ImportFault(string Where, string Field, string Sentence, string[] Words)
{
    public string Say(IStringLocalizer<OwnFrameworksWords> t) => t[Sentence, [.. Words]];
}

/// <summary>What a file turned out to hold: a framework, faults, or both. Only without faults can it be taken in.</summary>
public sealed record ReadFile(
    FrameworkText? Text,
    IReadOnlyList<ImportFault> Faults,
    int Skipped = 0
)
{
    /// <summary>More than anybody mends in one go; the rest are met next time.</summary>
    private const int MostFaults = 500;

    /// <summary>Told by what it holds, never by its name.</summary>
    public static ReadFile Of(byte[] file, KnowledgeBase knowledge)
    {
        if (file.AsSpan().StartsWith("PK\u0003\u0004"u8))
            return new ReadWorkbook(knowledge).Read(file);
        if (file.AsSpan().StartsWith(new byte[] { 0xD0, 0xCF, 0x11, 0xE0 }))
            return Broken(
                "Filen är låst med lösenord eller sparad i ett äldre format. Spara den som Excel-arbetsbok (.xlsx) utan lösenord."
            );
        return new ReadYaml(knowledge).Read(file);
    }

    internal static ReadFile Broken(string sentence, params object[] words) =>
        new(null, [Fault("", "", sentence, words)]);

    internal static ImportFault Fault(
        string where,
        string field,
        string sentence,
        params object[] words
    ) =>
        new(
            where,
            field,
            sentence,
            [.. words.Select(word => Convert.ToString(word, CultureInfo.InvariantCulture)!)]
        );

    /// <summary>Those met while reading, and those of the text itself at the places it was read from.</summary>
    internal static ReadFile Checked(
        FrameworkText text,
        IReadOnlyList<ImportFault> met,
        KnowledgeBase knowledge,
        Func<TextPlace, string, (string Where, string Field)> place,
        int skipped = 0
    )
    {
        var faults = met.Concat(
            CheckText
                .Of(text, knowledge)
                .Select(fault =>
                {
                    var (where, field) = place(fault.Place, fault.Field);
                    return new ImportFault(where, field, fault.Sentence, fault.Words);
                })
        );
        return new(
            text,
            [
                .. faults
                    .DistinctBy(fault =>
                        (fault.Where, fault.Field, fault.Sentence, string.Join('\n', fault.Words))
                    )
                    .Take(MostFaults),
            ],
            skipped
        );
    }
}
