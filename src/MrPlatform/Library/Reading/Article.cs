using MrPlatform.RightsFramework;
using MrPlatform.Ui.Text;

namespace MrPlatform.Library.Reading;

/// <summary>The running text of a page, ready to show: paragraphs, chapters, and the words in them that are explained.</summary>
public sealed record Article(
    IReadOnlyList<Markup> Paragraphs,
    IReadOnlyList<Chapter> Chapters,
    IReadOnlyList<Term> Words
)
{
    // Longer than about two screens.
    private const int Long = 3000;

    public Markup Lead => Paragraphs[0];

    public bool IsLong => Chapters.Sum(chapter => chapter.Text.ToString().Length) > Long;

    public Chapter? Find(string title) => Chapters.FirstOrDefault(one => one.Title == title);

    public IEnumerable<Chapter> Except(Chapter? chapter) => Chapters.Where(one => one != chapter);
}
