using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples;

/// <summary>What others have done, all of it or narrowed to what is like one's own.</summary>
public sealed class ExamplesModel(Knowledge knowledge, ExampleFilters filters)
    : LibraryPage(knowledge)
{
    public Narrowed<Example> Narrowed { get; private set; } = null!;

    public void OnGet() =>
        Narrowed = new(Base.Examples, Addresses.Examples, Request.Query, filters.For(Base));
}
