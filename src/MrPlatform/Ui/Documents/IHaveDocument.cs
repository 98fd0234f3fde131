namespace MrPlatform.Ui.Documents;

/// <summary>
/// A page about one document, which can also be had as a file: by <c>.docx</c>, <c>.pdf</c> and <c>.json</c> after its address.
/// </summary>
public interface IHaveDocument
{
    Document Document { get; }

    /// <summary>The document as it is kept, byte for byte.</summary>
    string DocumentAsJson { get; }
}
