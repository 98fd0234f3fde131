using System.Text;
using MrPlatform.Ui.Text;
using QRCoder;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    /// <summary>
    /// An address as a picture for a phone's camera. The address itself stands in words beside it. Always black on white, whichever colours the reader
    /// has chosen: many cameras read nothing else.
    /// </summary>
    /// <param name="label">What is read out in place of the picture; else that it leads to the address.</param>
    public Markup QrCode(string address, string? label = null)
    {
        using var code = QRCodeGenerator.GenerateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var squares = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        for (var x = 0; x < rows[y].Count; x++)
        {
            var run = 0;
            while (x + run < rows[y].Count && rows[y][x + run])
                run++;
            if (run == 0)
                continue;
            squares.Append('M').Append(x).Append(' ').Append(y).Append('h').Append(run);
            squares.Append("v1h-").Append(run).Append('z');
            x += run;
        }
        return Markup.Of(
            $"""<svg class="mr-qr" viewBox="0 0 {rows.Count} {rows.Count}" role="img" aria-label="{label ?? t["QR-kod till {0}", address].Value}" shape-rendering="crispEdges"><rect width="{rows.Count}" height="{rows.Count}" fill="#fff"/><path fill="#000" d="{squares.ToString()}"/></svg>"""
        );
    }
}
