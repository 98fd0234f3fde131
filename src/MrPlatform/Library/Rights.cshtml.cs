using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using MrPlatform.RightsFramework;
using MrPlatform.Ui;

namespace MrPlatform.Library;

/// <summary>The catalogue of rights.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublicCache.Pages)]
public sealed class RightsModel(Knowledge knowledge) : PageModel
{
    public IReadOnlyList<Right> Rights => knowledge.Current.Rights;
}
