using Microsoft.AspNetCore.Authorization;

namespace MrPlatform.Organisations;

/// <summary>
/// On a page or endpoint: only people with one of these functions may come here. Others who are signed in get 403; those who are not are
/// asked to sign in. <c>[OnlyFor(Function.Administrator)]</c>
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class OnlyForAttribute(params Function[] functions)
    : AuthorizeAttribute,
        IAuthorizationRequirement,
        IAuthorizationRequirementData
{
    public IReadOnlyList<Function> Functions => functions;

    public IEnumerable<IAuthorizationRequirement> GetRequirements() => [this];
}

internal sealed class KeepToFunctions : AuthorizationHandler<OnlyForAttribute>
{
    protected override Task HandleRequirementAsync(
        AuthorizationHandlerContext context,
        OnlyForAttribute requirement
    )
    {
        if (
            context.Resource is HttpContext { Viewer: { } viewer }
            && requirement.Functions.Any(viewer.Is)
        )
            context.Succeed(requirement);
        return Task.CompletedTask;
    }
}
