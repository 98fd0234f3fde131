using MrPlatform.Accountability;
using MrPlatform.Library.Examples.Pictures;

namespace MrPlatform.Library.Examples.Own;

/// <summary>A picture in an organisation's own example. Without words for those who do not see it there is no picture.</summary>
public sealed class ExampleImage
{
    public const int Most = 4;
    public const int MostBytes = 2 * 1024 * 1024;

    private ExampleImage() { }

    public ExampleImage(Guid exampleId, RecognisedImage image, string alt, string? caption, By by)
    {
        Id = Guid.CreateVersion7(by.At);
        ExampleId = exampleId;
        Kind = image.Kind;
        Width = image.Width;
        Height = image.Height;
        Alt = alt;
        Caption = caption;
        AddedAt = by.At;
        Content = new(Id, image.Content);
    }

    public Guid Id { get; private set; }

    public Guid ExampleId { get; private set; }

    public ImageKind Kind { get; private set; }

    public string Alt { get; private set; } = "";

    public string? Caption { get; private set; }

    public long Width { get; private set; }

    public long Height { get; private set; }

    public DateTimeOffset AddedAt { get; private set; }

    /// <summary>Read only where the picture itself is sent.</summary>
    public ExampleImageContent? Content { get; private set; }
}

/// <summary>The picture itself.</summary>
public sealed class ExampleImageContent
{
    private ExampleImageContent() { }

    internal ExampleImageContent(Guid imageId, byte[] content) =>
        (ImageId, Content) = (imageId, content);

    public Guid ImageId { get; private set; }

    public byte[] Content { get; private set; } = [];
}
