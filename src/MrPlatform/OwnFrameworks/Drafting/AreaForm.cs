using MrPlatform.OwnFrameworks.Texts;

namespace MrPlatform.OwnFrameworks.Drafting;

/// <summary>An area as it is written in a form.</summary>
public sealed class AreaForm
{
    public string? Code { get; set; }

    public string? Title { get; set; }

    public string? Why { get; set; }

    /// <summary>What stood there when the form was opened.</summary>
    public string? Opened { get; set; }

    public static AreaForm Of(AreaText area) =>
        new()
        {
            Code = area.Id,
            Title = area.Title,
            Why = area.Why,
            Opened = Mark(area),
        };

    public AreaText Read() =>
        new()
        {
            Id = Cells.OneLine(Code),
            Title = Cells.OneLine(Title),
            Why = Cells.TidyOrNone(Why),
        };

    public static string Whole(AreaText area) => Seen.Of(area);

    /// <summary>Of the area itself; its statements are written on pages of their own.</summary>
    public static string Mark(AreaText area) => Seen.Of(area with { Items = [] });
}
