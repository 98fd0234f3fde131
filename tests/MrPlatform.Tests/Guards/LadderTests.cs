using ArchUnitNET.Domain;
using ArchUnitNET.Loader;

namespace MrPlatform.Tests.Guards;

/// <summary>
/// A folder may use any rung below its own, none above and none beside. So there are no circles, and the list is the order
/// in which a newcomer can read the code.
/// </summary>
public sealed class LadderTests
{
    private static readonly string[][] Ladder =
    [
        ["Foundations"],
        ["Storage"],
        ["Accountability"],
        ["Mail"],
        ["Ui"],
        ["Organisations"],
        ["Contact"],
        ["RightsFramework"],
        ["Library"],
        ["OwnFrameworks"],
        ["AnnualCycle"],
        ["Indicators"],
        ["SelfAssessments", "RightsChecks", "Participation", "Responsibilities"],
        ["ActionPlans"],
        ["Overview"],
        ["Reports"],
        ["Operations"],
        [Top],
    ];

    /// <summary>Program.cs and what else stands in the project's root: it composes everything.</summary>
    private const string Top = "Program";

    /// <summary>Where the Razor compiler puts pages; the class name begins with the folder.</summary>
    private const string Markup = "AspNetCoreGeneratedDocument";

    private static readonly Architecture Compiled = new ArchLoader()
        .LoadAssemblies(typeof(Program).Assembly)
        .Build();

    [Fact]
    public void Every_folder_has_a_rung() =>
        Faults.None(OurTypes.Select(FolderOf).Distinct().Except(Ladder.SelectMany(rung => rung)));

    [Fact]
    public void No_folder_uses_one_above_or_beside_it()
    {
        var climbing =
            from type in OurTypes
            from used in type.Dependencies.Select(d => d.Target).Where(IsOurs).Distinct()
            let user = FolderOf(type)
            let tool = FolderOf(used)
            where user != tool && Rung(tool) >= Rung(user)
            select $"{type.FullName} ({user}) uses {used.FullName} ({tool})";

        Faults.None(climbing);
    }

    private static IEnumerable<IType> OurTypes => Compiled.Types.Where(IsOurs);

    // What stands for a type in something generic has no namespace.
    private static bool IsOurs(IType type) =>
        type.Namespace?.FullName is Markup or "MrPlatform"
        || type.Namespace?.FullName.StartsWith("MrPlatform.", StringComparison.Ordinal) is true
        || type.FullName == nameof(Program);

    private static string FolderOf(IType type)
    {
        var folder =
            type.Namespace.FullName == Markup
                ? type.Name.Split('_')[0]
                : type.Namespace.FullName.Split('.').ElementAtOrDefault(1);
        return string.IsNullOrEmpty(folder) ? Top : folder;
    }

    private static int Rung(string folder) =>
        Array.FindIndex(Ladder, rung => rung.Contains(folder));
}
