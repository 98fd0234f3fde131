using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using MrPlatform.Ui;
using MrPlatform.Ui.Text;

namespace MrPlatform.SelfAssessments.Workshops.Live;

/// <summary>What there is to tell: how many have joined and rated, and the picture when it has changed.</summary>
internal sealed class WorkshopNews(WorkshopLook look, ScenePicture picture)
{
    public WorkshopLook Look => look;

    public ScenePicture Picture => picture;

    public byte[] Counts { get; } =
        ScenePicture.Event(
            "antal",
            look.Key,
            new
            {
                bild = look.Key,
                med = look.Joined,
                skattat = look.Rated,
            }
        );
}

/// <summary>What a phone shows, drawn at most once in each language.</summary>
internal sealed class ScenePicture(WorkshopScene scene, DrawAside draw)
{
    private const string Partial = "/SelfAssessments/Workshops/_Phone.cshtml";

    private static readonly JsonSerializerOptions Json = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    private readonly Lazy<Task<byte[]>> _swedish = new(() => Draw(scene, draw, Language.Swedish));
    private readonly Lazy<Task<byte[]>> _english = new(() => Draw(scene, draw, Language.English));

    public string Key => scene.Look.Key;

    public Task<byte[]> Bytes(bool english) => english ? _english.Value : _swedish.Value;

    /// <summary>One event: the name says what it is, the id is where to go on from after a break.</summary>
    public static byte[] Event(string name, string id, object told) =>
        Encoding.UTF8.GetBytes(
            $"event: {name}\nid: {id}\ndata: {JsonSerializer.Serialize(told, Json)}\n\n"
        );

    private static async Task<byte[]> Draw(
        WorkshopScene scene,
        DrawAside draw,
        CultureInfo language
    ) =>
        Event(
            "bild",
            scene.Look.Key,
            new
            {
                bild = scene.Look.Key,
                html = await draw.Partial(Partial, new PhoneView(scene), language),
            }
        );
}
