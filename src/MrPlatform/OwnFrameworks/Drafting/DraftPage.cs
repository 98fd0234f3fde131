using Microsoft.EntityFrameworkCore;
using MrPlatform.Foundations;
using MrPlatform.OwnFrameworks.Texts;
using MrPlatform.RightsFramework;
using MrPlatform.Storage;

namespace MrPlatform.OwnFrameworks.Drafting;

/// <summary>
/// A page where the draft is written. Two people can write in it at once: what each saves is put into the text as it is by then, and only when
/// both have changed the same thing does the later one choose.
/// </summary>
public abstract class DraftPage(MrContext db, Knowledge knowledge, TimeProvider clock)
    : OwnFrameworkPage(db, clock)
{
    private const int Tries = 5;

    private FrameworkText? _text;

    public FrameworkText Text => _text ??= Draft!.Text;

    public KnowledgeBase Base => knowledge.Current;

    protected override bool IsForWriters => true;

    protected override bool IsMissing => Draft is null;

    /// <summary>Puts a change into the text as it stands. False when the change cannot be made in it; then nothing is saved.</summary>
    /// <param name="what">What is changed, as the journal says it.</param>
    protected async Task<bool> Save(
        Func<FrameworkText, FrameworkText?> change,
        string what,
        CancellationToken stop
    )
    {
        for (var left = Tries; ; left--)
        {
            if (change(Text) is not { } changed)
                return false;
            Own.Write(Draft!, changed, what, By);
            _text = changed;
            try
            {
                await Db.SaveChangesAsync(stop);
                return true;
            }
            catch (DbUpdateConcurrencyException) when (left > 1)
            {
                Db.ChangeTracker.Clear();
                _text = null;
                if (!await Load(stop) || Draft is null)
                    throw new RuleBroken(
                        "Utkastet är publicerat eller borttaget. Det du skrev är inte sparat."
                    );
            }
        }
    }
}
