namespace MrPlatform.OwnFrameworks.Texts;

/// <summary>How much a framework may hold: well over the largest we know of, and little enough to be read, answered and kept in memory.</summary>
public static class Limits
{
    public const int Areas = 100;
    public const int Items = 1000;
    public const int Code = 30;
    public const int Title = 200;
    public const int Statement = 600;
    public const int Prose = 3000;
    public const int Level = 1000;
    public const int Line = 600;
    public const int Lines = 30;
    public const int AllText = 4_000_000;
    public const int File = 10 * 1024 * 1024;
}
