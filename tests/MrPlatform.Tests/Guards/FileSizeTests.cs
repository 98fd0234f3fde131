namespace MrPlatform.Tests.Guards;

/// <summary>A file that cannot be read in one sitting hides something; 20–80 lines is the aim, 250 the end.</summary>
public sealed class FileSizeTests
{
    [Theory]
    [InlineData("src")]
    [InlineData("tests")]
    [InlineData("bench")]
    public void No_file_is_longer_than_250_lines(string folder)
    {
        if (!Directory.Exists(Path.Combine(Repository.Root.FullName, folder)))
            return;

        Faults.None(
            from file in Repository.Files(folder, ".cs", ".cshtml", ".js")
            let lines = File.ReadLines(file.FullName).Count()
            where lines > 250
            select $"{Repository.Name(file)} has {lines} lines"
        );
    }
}
