namespace MrPlatform.Ui.Figures;

/// <summary>A page about one figure, which can also be had as a picture: by <c>.svg</c> and <c>.png</c> after its address.</summary>
public interface IHaveFigure
{
    Figure? Figure { get; }
}
