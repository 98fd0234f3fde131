using System.Buffers.Binary;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Packaging;
using MrPlatform.Ui.Sheets;
using A = DocumentFormat.OpenXml.Drawing;
using Drawing = DocumentFormat.OpenXml.Wordprocessing.Drawing;
using P = DocumentFormat.OpenXml.Drawing.Pictures;

namespace MrPlatform.Ui.Documents;

/// <summary>A PNG across the page, with what it shows in words for those who do not see it.</summary>
internal static class WordPicture
{
    private const long PerTwip = 635;

    // So that a heading, its words and the picture mostly share a page.
    private const long Highest = 9_000 * PerTwip;

    public static Drawing Of(
        MainDocumentPart main,
        byte[] png,
        uint number,
        (string Title, string Words) told
    )
    {
        var part = main.AddImagePart(ImagePartType.Png);
        part.FeedData(new MemoryStream(png));
        var (width, height) = SizeOf(png);
        var alternative = SheetText.Allowed($"{told.Title}. {told.Words}");
        return new(
            new Inline(
                new Extent { Cx = width, Cy = height },
                new DocProperties
                {
                    Id = number,
                    Name = $"Figur {number}",
                    Description = alternative,
                },
                new NonVisualGraphicFrameDrawingProperties(
                    new A.GraphicFrameLocks { NoChangeAspect = true }
                ),
                new A.Graphic(
                    new A.GraphicData(
                        Picture(main.GetIdOfPart(part), number, alternative, (width, height))
                    )
                    {
                        Uri = "http://schemas.openxmlformats.org/drawingml/2006/picture",
                    }
                )
            )
            {
                DistanceFromTop = 0,
                DistanceFromBottom = 0,
                DistanceFromLeft = 0,
                DistanceFromRight = 0,
            }
        );
    }

    private static P.Picture Picture(
        string part,
        uint number,
        string alternative,
        (long Width, long Height) size
    ) =>
        new(
            new P.NonVisualPictureProperties(
                new P.NonVisualDrawingProperties
                {
                    Id = number,
                    Name = $"figur-{number}.png",
                    Description = alternative,
                },
                new P.NonVisualPictureDrawingProperties()
            ),
            new P.BlipFill(new A.Blip { Embed = part }, new A.Stretch(new A.FillRectangle())),
            new P.ShapeProperties(
                new A.Transform2D(
                    new A.Offset { X = 0, Y = 0 },
                    new A.Extents { Cx = size.Width, Cy = size.Height }
                ),
                new A.PresetGeometry(new A.AdjustValueList())
                {
                    Preset = A.ShapeTypeValues.Rectangle,
                }
            )
        );

    /// <summary>As wide as the text, smaller when it would not fit on a page.</summary>
    private static (long Width, long Height) SizeOf(byte[] png)
    {
        double wide = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16));
        double high = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20));
        var width = Math.Min(WordFile.TextWidth * PerTwip, Highest * wide / high);
        return ((long)width, (long)(width * high / wide));
    }
}
