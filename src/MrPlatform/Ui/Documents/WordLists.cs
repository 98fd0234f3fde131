using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace MrPlatform.Ui.Documents;

/// <summary>Lists as Word knows them: one look for bullets and one for numbers, and a number of its own for each list so that it begins at 1.</summary>
internal sealed class WordLists
{
    private const int Bullets = 1;
    private const int Numbers = 2;

    private readonly NumberingDefinitionsPart _part;
    private readonly List<NumberingInstance> _begun = [];

    public WordLists(MainDocumentPart main)
    {
        _part = main.AddNewPart<NumberingDefinitionsPart>();
        _part.Numbering = new(
            Look(Bullets, NumberFormatValues.Bullet, "•"),
            Look(Numbers, NumberFormatValues.Decimal, "%1.")
        );
    }

    public int Begin(bool numbered)
    {
        var number = _begun.Count + 1;
        _begun.Add(
            new(
                new AbstractNumId { Val = numbered ? Numbers : Bullets },
                new LevelOverride(new StartOverrideNumberingValue { Val = 1 }) { LevelIndex = 0 }
            )
            {
                NumberID = number,
            }
        );
        return number;
    }

    public void Save() => _part.Numbering!.Append(_begun);

    private static AbstractNum Look(int id, NumberFormatValues format, string text) =>
        new(
            new MultiLevelType { Val = MultiLevelValues.SingleLevel },
            new Level(
                new StartNumberingValue { Val = 1 },
                new NumberingFormat { Val = format },
                new LevelText { Val = text },
                new LevelJustification { Val = LevelJustificationValues.Left },
                new PreviousParagraphProperties(new Indentation { Left = "426", Hanging = "426" })
            )
            {
                LevelIndex = 0,
            }
        )
        {
            AbstractNumberId = id,
        };
}
