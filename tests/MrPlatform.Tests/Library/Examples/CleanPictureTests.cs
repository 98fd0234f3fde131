using System.Text;
using MrPlatform.Library.Examples.Pictures;

namespace MrPlatform.Tests.Library.Examples;

/// <summary>Nothing but the picture is taken in: no place, no name, no second picture; and a broken file is no picture at all.</summary>
public sealed class CleanPictureTests
{
    public static TheoryData<byte[], int, int> Pictures =>
        new()
        {
            { HiddenInPictures.InJpeg(1), 4, 2 },
            { HiddenInPictures.InPng(), 1, 1 },
            { HiddenInPictures.InWebp(), 4, 2 },
        };

    [Theory]
    [MemberData(nameof(Pictures))]
    public void What_is_hidden_in_a_picture_is_left_out(byte[] file, int width, int height)
    {
        Assert.Contains(HiddenInPictures.Secret, Encoding.Latin1.GetString(file));

        var image = Assert.IsType<RecognisedImage>(RecognisedImage.In(file));

        var left = Encoding.Latin1.GetString(image.Content);
        Assert.DoesNotContain("59.3293N", left);
        foreach (
            var name in new[] { "Exif", "EXIF", "XMP", "eXIf", "tEXt", "prVt", "MPF", "Photoshop" }
        )
            Assert.DoesNotContain(name, left);
        Assert.Equal((width, height), (image.Width, image.Height));
        Assert.Equal(image.Content, RecognisedImage.In(image.Content)!.Content);
    }

    [Fact]
    public void What_showing_it_needs_is_kept_as_it_was()
    {
        Assert.Equal(ImageTests.Png, RecognisedImage.In(ImageTests.Png)!.Content);
        Assert.Equal(HiddenInPictures.Jpeg, RecognisedImage.In(HiddenInPictures.Jpeg)!.Content);
        Assert.Equal(HiddenInPictures.Webp, RecognisedImage.In(HiddenInPictures.Webp)!.Content);
        Assert.Contains("pHYs", Kept(HiddenInPictures.InPng()));
        Assert.Contains("ICC_PROFILE\0\u0001\u0001colours", Kept(HiddenInPictures.InJpeg(1)));
        // The head of the WebP no longer promises EXIF and XMP, and the length is that of what is left.
        var webp = RecognisedImage.In(HiddenInPictures.InWebp())!.Content;
        Assert.Equal(0, webp[20]);
        Assert.Equal(webp.Length - 8, BitConverter.ToInt32(webp, 4));
        Assert.Equal(HiddenInPictures.Webp[12..], webp[30..]);
    }

    [Theory]
    [InlineData(3, 4, 2)]
    [InlineData(6, 2, 4)]
    public void A_picture_taken_with_the_camera_turned_keeps_its_direction_and_nothing_else(
        byte orientation,
        int width,
        int height
    )
    {
        var image = RecognisedImage.In(HiddenInPictures.InJpeg(orientation))!;

        Assert.Equal((width, height), (image.Width, image.Height));
        Assert.DoesNotContain("59.3293N", Encoding.Latin1.GetString(image.Content));
        byte[] alone =
        [
            .. "Exif\0\0MM\0*"u8,
            .. (byte[])
                [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0],
        ];
        Assert.Equal(HiddenInPictures.Segment(0xE1, alone), image.Content[2..38]);
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_cut_short_anywhere_is_no_picture(byte[] file, int width, int height)
    {
        var whole = RecognisedImage.In(file)!;
        Assert.Equal((width, height), (whole.Width, whole.Height));
        for (var length = 0; length < whole.Content.Length; length++)
            Assert.Null(RecognisedImage.In(whole.Content[..length]));
    }

    [Theory]
    [MemberData(nameof(Pictures))]
    public void A_picture_with_any_byte_wrong_is_refused_or_taken_in_but_never_a_fault(
        byte[] file,
        int width,
        int height
    )
    {
        Assert.True(width * height > 0);
        foreach (var wrong in new byte[] { 0x00, 0x01, 0x7F, 0xFF })
            for (var at = 0; at < file.Length; at++)
            {
                var broken = (byte[])file.Clone();
                broken[at] = wrong;
                if (RecognisedImage.In(broken) is { } image)
                    Assert.DoesNotContain(
                        "Kim Andersson",
                        Encoding.Latin1.GetString(image.Content)
                    );
            }
    }

    [Fact]
    public void Frames_within_frames_are_refused()
    {
        byte[] inner = HiddenInPictures.Webp[12..];
        for (var depth = 0; depth < 3; depth++)
        {
            inner = HiddenInPictures.Riff("ANMF"u8, [.. new byte[16], .. inner]);
            byte[] chunks =
            [
                .. "WEBP"u8,
                .. HiddenInPictures.Riff("VP8X"u8, [2, 0, 0, 0, 3, 0, 0, 1, 0, 0]),
                .. inner,
            ];
            Assert.Equal(
                depth == 0,
                RecognisedImage.In(HiddenInPictures.Riff("RIFF"u8, chunks)) is not null
            );
        }
    }

    private static string Kept(byte[] file) =>
        Encoding.Latin1.GetString(RecognisedImage.In(file)!.Content);
}
