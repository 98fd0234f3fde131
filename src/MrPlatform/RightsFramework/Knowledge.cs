using System.Globalization;
using MrPlatform.RightsFramework.Reading;

namespace MrPlatform.RightsFramework;

/// <summary>
/// The knowledge base in both languages. Loaded before the app takes its first visitor; with any fault in the content
/// it is not loaded at all.
/// </summary>
public sealed class Knowledge
{
    private Knowledge(KnowledgeBase swedish, KnowledgeBase english)
    {
        Swedish = swedish;
        English = english;
    }

    public KnowledgeBase Swedish { get; }

    public KnowledgeBase English { get; }

    /// <summary>The one the reader is reading now.</summary>
    public KnowledgeBase Current => In(CultureInfo.CurrentUICulture);

    public KnowledgeBase In(CultureInfo language) =>
        language.TwoLetterISOLanguageName is "en" ? English : Swedish;

    /// <summary>Which Swedish wording the English texts in the folder were made from, and which they should be made from now.</summary>
    /// <exception cref="ContentFault">Something in the content is wrong; all of it is listed.</exception>
    internal static TranslatedFrom Translations(string folder) => Read(folder).Files.TranslatedFrom;

    /// <summary>Reads the folder twice, once for each language, from files that are parsed once.</summary>
    /// <exception cref="ContentFault">Something in the content is wrong; all of it is listed.</exception>
    public static Knowledge Load(string folder) => Read(folder).Knowledge;

    private static (Knowledge Knowledge, ContentFolder Files) Read(string folder)
    {
        var faults = new Faults();
        var files = new ContentFolder(folder, faults);
        var swedish = new KnowledgeBase(new LanguageReading(files, "sv"));
        var english = new KnowledgeBase(new LanguageReading(files, "en"));
        faults.ThrowIfAny();
        return (new Knowledge(swedish, english), files);
    }
}
