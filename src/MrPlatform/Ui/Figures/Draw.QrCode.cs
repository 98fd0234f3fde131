using System.Text;
using MrPlatform.Ui.Text;
using QRCoder;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    /// <summary>An address as a picture that a phone reads. Black on white in every colour scheme, since cameras want it so.</summary>
    public Markup QrCode(string address, string label)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var side = code.ModuleMatrix.Count;
        var squares = new StringBuilder();
        for (var y = 0; y < side; y++)
        for (var x = 0; x < side; x++)
            if (code.ModuleMatrix[y][x])
                squares.Append(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"M{x} {y}h1v1h-1z"
                );
        return Markup.Of(
            $"""<svg class="mr-qr" viewBox="0 0 {side} {side}" role="img" aria-label="{label}" shape-rendering="crispEdges"><rect width="{side}" height="{side}" fill="#fff"/><path fill="#000" d="{squares.ToString()}"/></svg>"""
        );
    }
}
