using MrPlatform.RightsFramework;

namespace MrPlatform.Library.Instruments;

/// <summary>All laws and conventions that the content refers to, by sort and by whether they bind.</summary>
public sealed class InstrumentsModel(Knowledge knowledge) : LibraryPage(knowledge)
{
    public IEnumerable<IGrouping<InstrumentKind, Instrument>> Kinds =>
        Base.Instruments.GroupBy(one => one.Kind).OrderBy(kind => kind.Key);
}
