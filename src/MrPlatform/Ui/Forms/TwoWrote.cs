using Microsoft.AspNetCore.Mvc.RazorPages;

namespace MrPlatform.Ui.Forms;

/// <summary>Two wrote in the same thing at once. The second loses nothing: both texts are shown, and saving again is a choice and not an accident.</summary>
internal static class TwoWrote
{
    extension(PageModel page)
    {
        /// <summary>The page again with 409, with all that was typed.</summary>
        /// <param name="seen">The field that says what the writer had seen; it now takes the page's value and not the one sent.</param>
        public PageResult ShowBoth(string seen)
        {
            page.ModelState.Remove(seen);
            page.Response.StatusCode = StatusCodes.Status409Conflict;
            return page.Page();
        }
    }
}
