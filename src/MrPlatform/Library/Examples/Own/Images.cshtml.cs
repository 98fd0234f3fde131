using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using MrPlatform.Library.Examples.Pictures;
using MrPlatform.Storage;
using MrPlatform.Ui.Forms;

namespace MrPlatform.Library.Examples.Own;

/// <summary>The pictures of an example: at most four, each with words for those who do not see it.</summary>
[LargeUpload]
public sealed class ImagesModel(MrContext db, TimeProvider clock, IStringLocalizer<LibraryWords> t)
    : OwnExamplePage(db, clock)
{
    [BindProperty]
    public IFormFile? Bild { get; set; }

    [BindProperty]
    [StringLength(300, ErrorMessage = "Texten är för lång. Den får vara högst 300 tecken.")]
    public string Alt { get; set; } = "";

    [BindProperty]
    [StringLength(200, ErrorMessage = "Bildtexten är för lång. Den får vara högst 200 tecken.")]
    public string? Caption { get; set; }

    public void OnGet()
    {
        if (Request.Query.ContainsKey(LargeUploadAttribute.TooLarge))
            SayTooLarge();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        var image = await Read(stop);
        if (string.IsNullOrWhiteSpace(Alt))
            ModelState.AddModelError("Alt", t["Beskriv bilden för den som inte ser den"]);
        if (image is null || !ModelState.IsValid)
            return Page();
        var caption = string.IsNullOrWhiteSpace(Caption) ? null : Caption.Trim();
        Example.Add(new ExampleImage(Id, image, Alt.Trim(), caption, By), By);
        return await Saved(stop);
    }

    public async Task<IActionResult> OnPostRemove(Guid image, CancellationToken stop)
    {
        if (Example.Images.FirstOrDefault(i => i.Id == image) is not { } removed)
            return NotFound();
        // Loaded so that it goes with the picture it belongs to.
        await Db.Entry(removed).Reference(i => i.Content).LoadAsync(stop);
        Example.Remove(removed, By);
        Db.Remove(removed);
        return await Saved(stop);
    }

    private async Task<RecognisedImage?> Read(CancellationToken stop)
    {
        if (Bild is null || Bild.Length == 0)
        {
            ModelState.AddModelError("Bild", t["Välj en bild"]);
            return null;
        }
        if (Bild.Length > ExampleImage.MostBytes)
        {
            SayTooLarge();
            return null;
        }
        using var bytes = new MemoryStream((int)Bild.Length);
        await Bild.CopyToAsync(bytes, stop);
        if (RecognisedImage.In(bytes.ToArray()) is { } image)
            return image;
        ModelState.AddModelError(
            "Bild",
            t["Filen är ingen bild vi kan visa. Välj en bild i formatet PNG, JPEG eller WebP."]
        );
        return null;
    }

    private void SayTooLarge() =>
        ModelState.AddModelError(
            "Bild",
            t[
                "Bilden är för stor. Den får vara högst 2 MB. Spara den i mindre storlek och försök igen."
            ]
        );

    private async Task<IActionResult> Saved(CancellationToken stop)
    {
        await Db.SaveChangesAsync(stop);
        return Redirect($"~/egna-exempel/{Id}/bilder");
    }
}
