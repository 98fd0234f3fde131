using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace MrPlatform.Ui.Forms;

/// <summary>
/// What a form that adds something carries: the id of what it will add. The same form sent twice – pressed twice, or brought back and pressed again –
/// adds one thing; sent again with other words it asks first. The page has it as a bound property and draws it with <c>_FormKey</c>.
/// </summary>
public sealed class FormKey
{
    private const int Tries = 5;

    /// <summary>Empty when the form was sent without one; what is added then gets an id of its own.</summary>
    public Guid Id { get; set; }

    /// <summary>What the form has added already, when it comes back with other words.</summary>
    [BindNever]
    public (string Name, string Address)? Added { get; internal set; }

    /// <summary>The id for what is added.</summary>
    public Guid At(DateTimeOffset now) => Id == default ? Guid.CreateVersion7(now) : Id;

    /// <summary>
    /// Adds and saves; tries again from the beginning when somebody else was first, who may be the same person pressing twice. The last time the key
    /// is left, for something of another kind or place may have it.
    /// </summary>
    /// <param name="add">Reads all it needs anew, looks first for what has the key, and saves.</param>
    public async Task<IActionResult> AddOnce(DbContext db, Func<Task<IActionResult>> add)
    {
        for (var left = Tries; ; left--)
        {
            try
            {
                return await add();
            }
            catch (DbUpdateException) when (left > 1)
            {
                db.ChangeTracker.Clear();
                if (left == 2)
                    Id = default;
            }
        }
    }
}

internal static class AddingOnce
{
    extension(PageModel page)
    {
        /// <summary>The page again with 409 and all that was typed: the form has added something already, and adding more is a choice.</summary>
        public PageResult AskAgain(FormKey key, string name, string address)
        {
            (key.Added, key.Id) = ((name, address), default);
            page.Response.StatusCode = StatusCodes.Status409Conflict;
            return page.Page();
        }
    }
}
