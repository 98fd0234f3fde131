using MrPlatform.RightsFramework;
using MrPlatform.RightsFramework.Reading;
using Faults = MrPlatform.Tests.Guards.Faults;

namespace MrPlatform.Tests.RightsFramework;

/// <summary>An English text says from which Swedish wording it was made, and shows when that has changed.</summary>
[Trait("Checks", "Content")]
public sealed class TranslatedFromTests
{
    [Fact]
    public void Every_translation_has_been_held_against_the_swedish()
    {
        var marks = Knowledge.Translations(Content.Folder);

        Faults.None(
            marks.Unrecorded.Select(name =>
                $"{name} is translated. When it has been read against the Swedish: --oversatt {name}"
            )
        );
        Faults.None(marks.Left.Select(name => $"{name} is no longer translated."));
        Assert.True(marks.Now.Count > 600);
    }

    [Theory]
    [InlineData("rights.yaml", "Du har samma värde", "Du har precis samma värde", "R01")]
    [InlineData("library/methods/kom-igang.md", "\n## ", "\nEn ny mening.\n\n## ", "kom-igang")]
    public void What_has_changed_in_swedish_is_marked_in_english_and_nothing_else(
        string file,
        string was,
        string becomes,
        string id
    )
    {
        using var copy = new ContentCopy();
        copy.Change(file, was, becomes);

        var english = Knowledge.Load(copy.Folder).English;

        var outdated = english
            .Rights.Concat<ContentItem>(english.Methods)
            .Where(one => one.Outdated)
            .Select(one => one.Id);
        Assert.Equal([id], outdated);
    }

    [Fact]
    public void Facts_that_are_not_translated_may_change_without_a_mark()
    {
        using var copy = new ContentCopy();
        copy.Change("instruments.yaml", "in_force: \"1978-07-01\"", "in_force: \"1978-07-02\"");

        Assert.DoesNotContain(Knowledge.Load(copy.Folder).English.Instruments, one => one.Outdated);
    }

    [Fact]
    public void The_editor_notes_what_has_been_translated_again()
    {
        using var copy = new ContentCopy();
        copy.Change("rights.yaml", "Du har samma värde", "Du har precis samma värde");
        using var said = new StringWriter();

        Assert.Equal(2, MarkTranslated.Run(["--oversatt"], copy.Place, said));
        Assert.Equal(2, MarkTranslated.Run(["--oversatt", "rights.yaml#R99"], copy.Place, said));
        Assert.Contains("rights.yaml#R99", said.ToString(), StringComparison.Ordinal);
        Assert.Equal(0, MarkTranslated.Run(["--oversatt", "rights.yaml#R01"], copy.Place, said));

        Assert.DoesNotContain(Knowledge.Load(copy.Folder).English.Rights, one => one.Outdated);
    }

    [Fact]
    public void A_translated_method_leads_to_the_same_places()
    {
        var fault = Assert.Throws<ContentFault>(() =>
        {
            using var copy = new ContentCopy();
            copy.Change(
                "en/library/methods/jamlik-styrning.md",
                "(method:rattighetsglasogon)",
                "(method:prioritera)"
            );
            Knowledge.Load(copy.Folder);
        });

        Assert.Contains("Länka till samma ställen", fault.Message, StringComparison.Ordinal);
    }
}
