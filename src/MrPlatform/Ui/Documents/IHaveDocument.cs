namespace MrPlatform.Ui.Documents;

/// <summary>
/// A page about one document, which can also be had as a file: by <c>.docx</c>, <c>.pdf</c> and <c>.json</c> after its address.
/// </summary>
public interface IHaveDocument
{
    Document Document { get; }

    /// <summary>The same for ever, and no other document's.</summary>
    Guid DocumentId { get; }

    /// <summary>What a file of it is called, before its ending; two documents by one title are not called the same.</summary>
    string DocumentName { get; }

    /// <summary>The document as it is kept, byte for byte.</summary>
    string DocumentAsJson { get; }
}
