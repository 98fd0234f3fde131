using MrPlatform.Foundations;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples;

/// <summary>What others have done, all of it or narrowed to what is like one's own.</summary>
public sealed class ExamplesModel(Knowledge knowledge, ExampleFilters filters, TimeProvider clock)
    : LibraryPage(knowledge)
{
    public DateOnly Today => Stockholm.DayOf(clock.GetUtcNow());

    public Narrowed<Example> Narrowed { get; private set; } = null!;

    public void OnGet() =>
        Narrowed = new(Base.Examples, Addresses.Examples, Request.Query, filters.For(Base));
}
