namespace MrPlatform.Library.Examples.Pictures;

/// <summary>The kinds of pictures taken in, recognised by what they contain and not by what they are called.</summary>
public enum ImageKind
{
    Png,
    Jpeg,
    Webp,
}

/// <summary>
/// A picture of a kind we take in, with the size it is shown in, and nothing in it but what showing it needs: a telephone writes where and
/// when a picture was taken, and by whom, and readers should not get that along with it.
/// </summary>
public sealed record RecognisedImage(ImageKind Kind, int Width, int Height, byte[] Content)
{
    /// <summary>Null when it is no picture of a kind we take in, or a broken one.</summary>
    public static RecognisedImage? In(byte[] content)
    {
        var found =
            PngPicture.Read(content) ?? JpegPicture.Read(content) ?? WebpPicture.Read(content);
        return found is { Width: > 0, Height: > 0 } ? found : null;
    }
}
