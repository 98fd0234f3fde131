using System.Text;
using MrPlatform.Ui.Text;
using QRCoder;

namespace MrPlatform.Ui.Figures;

public sealed partial class Draw
{
    /// <summary>
    /// An address as a picture for a phone's camera. The address itself stands in words beside it. Always dark on light, whichever colours the reader
    /// has chosen: many cameras read nothing else.
    /// </summary>
    public Markup QrCode(string address)
    {
        using var codes = new QRCodeGenerator();
        using var code = codes.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        var path = new StringBuilder();
        for (var y = 0; y < rows.Count; y++)
        for (var x = 0; x < rows[y].Count; x++)
        {
            var run = 0;
            while (x + run < rows[y].Count && rows[y][x + run])
                run++;
            if (run == 0)
                continue;
            path.Append('M').Append(x).Append(' ').Append(y).Append('h').Append(run);
            path.Append("v1h-").Append(run).Append('z');
            x += run;
        }
        return Markup.Of(
            $"""<svg class="mr-qr" viewBox="0 0 {rows.Count} {rows.Count}" role="img" aria-label="{t["QR-kod till {0}", address].Value}"><rect class="qr-light" width="100%" height="100%"/><path class="qr-dark" d="{path.ToString()}"/></svg>"""
        );
    }
}
