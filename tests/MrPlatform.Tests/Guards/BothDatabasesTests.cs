namespace MrPlatform.Tests.Guards;

/// <summary>
/// Whoever starts the app says what it needs, or the test would run on one database only. Tests that need content alone ask for open
/// pages, which never reach the database: reading a thousand of them again on another would prove nothing.
/// </summary>
public sealed class BothDatabasesTests
{
    private static readonly string[] Starting = ["TestApp", "TestDatabase"];

    private static readonly string[] Saying =
    [
        ": AppTests",
        ": SharedAppTests",
        ": BrowserTests",
        "[Trait(\"Needs\", \"Database\")]",
        "[Trait(\"Needs\", \"Browser\")]",
        "[Trait(\"Needs\", \"Content\")]",
    ];

    [Fact]
    public void Every_test_that_starts_the_app_says_what_it_needs() =>
        Faults.None(
            from file in Repository.Files("tests/MrPlatform.Tests", ".cs")
            where
                file.Name.EndsWith("Tests.cs", StringComparison.Ordinal)
                && file.Directory!.Name != "Harness"
            let text = File.ReadAllText(file.FullName)
            where Starting.Any(word => text.Contains(word, StringComparison.Ordinal))
            where !Saying.Any(word => text.Contains(word, StringComparison.Ordinal))
            select $"{Repository.Name(file)} needs [Trait(\"Needs\", \"Database\")]"
        );
}
