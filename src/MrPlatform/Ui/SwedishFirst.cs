using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace MrPlatform.Ui;

/// <summary>
/// The words of one capability. Swedish stands in the source and needs no looking up; English is looked up once for each text. A
/// page has hundreds of texts, and the framework's own localizer, made anew for each part of a page, was a tenth of its cost.
/// </summary>
internal sealed class SwedishFirst<TWords>(IStringLocalizerFactory words) : IStringLocalizer<TWords>
{
    private readonly IStringLocalizer _english = words.Create(typeof(TWords));
    private readonly ConcurrentDictionary<string, LocalizedString> _found = new(
        StringComparer.Ordinal
    );

    public LocalizedString this[string name] =>
        Language.IsEnglish ? _found.GetOrAdd(name, Look) : new(name, name);

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.CurrentCulture, this[name].Value, arguments));

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        _english.GetAllStrings(includeParentCultures);

    private LocalizedString Look(string name) => _english[name];
}
