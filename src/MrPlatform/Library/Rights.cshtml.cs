using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using MrPlatform.RightsFramework;

namespace MrPlatform.Library;

/// <summary>The catalogue of rights.</summary>
[AllowAnonymous]
public sealed class RightsModel(Knowledge knowledge) : PageModel
{
    public IReadOnlyList<Right> Rights => knowledge.Current.Rights;
}
