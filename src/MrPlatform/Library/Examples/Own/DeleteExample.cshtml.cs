using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using MrPlatform.Storage;
using MrPlatform.Ui;

namespace MrPlatform.Library.Examples.Own;

/// <summary>Takes away a draft that no editor has had, after asking once.</summary>
public sealed class DeleteExampleModel(MrContext db, TimeProvider clock) : OwnExamplePage(db, clock)
{
    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        Example.Delete(By);
        // Loaded so that the pictures themselves go with their descriptions.
        await Db.Set<ExampleImage>()
            .Where(i => i.ExampleId == Id)
            .Include(i => i.Content)
            .LoadAsync(stop);
        Db.Remove(Example);
        await Db.SaveChangesAsync(stop);
        return Redirect(Addresses.OwnExamples);
    }
}
