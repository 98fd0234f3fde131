using System.Globalization;
using MrPlatform.OwnFrameworks.Texts;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace MrPlatform.OwnFrameworks.Exporting;

/// <summary>
/// Writes a framework as YAML that reads back to the same. Words stand in quotes, so that nothing in them is taken for something else.
/// </summary>
internal sealed class WriteYaml
{
    private readonly Emitter _yaml;

    private WriteYaml(TextWriter file) =>
        _yaml = new(file, new EmitterSettings(2, int.MaxValue, false, 1024));

    public static string Of(FrameworkText text, string? version = null, string? changelog = null)
    {
        using var file = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new WriteYaml(file).Whole(text, version, changelog);
        return file.ToString();
    }

    private void Whole(FrameworkText text, string? version, string? changelog)
    {
        _yaml.Emit(new StreamStart());
        _yaml.Emit(new DocumentStart(null, null, isImplicit: true));
        Begin();
        Field("id", text.Id);
        Field("version", version);
        Field("title", text.Title);
        Field("description", text.Description);
        Field("changelog", changelog);
        List("areas", text.Areas, Area);
        End();
        _yaml.Emit(new DocumentEnd(isImplicit: true));
        _yaml.Emit(new StreamEnd());
    }

    private void Area(AreaText area)
    {
        Begin();
        Field("id", area.Id);
        Field("title", area.Title);
        Field("why", area.Why);
        List("items", area.Items, Item);
        End();
    }

    private void Item(ItemText item)
    {
        Begin();
        Field("id", item.Id);
        Field("text", item.Text);
        Field("why", item.Why);
        if (item.Levels.Count > 0)
        {
            Name("levels");
            Begin();
            foreach (var (at, level) in item.Levels.Index())
                Field((at + 1).ToString(CultureInfo.InvariantCulture), level);
            End();
        }
        List(
            "evidence",
            item.Evidence,
            piece =>
            {
                Begin();
                Field("kind", piece.Kind);
                Field("text", piece.Text);
                End();
            }
        );
        List("questions", item.Questions, Words);
        Field("lived", item.Lived);
        Field("basis", item.Basis);
        Field("law", item.Law);
        Field("applies_to", item.AppliesTo == "both" ? null : item.AppliesTo);
        Field("scope", item.Scope == "both" ? null : item.Scope);
        List("criteria", item.Criteria, Words);
        End();
    }

    private void List<T>(string name, IReadOnlyCollection<T> all, Action<T> one)
    {
        if (all.Count == 0)
            return;
        Name(name);
        _yaml.Emit(
            new SequenceStart(
                AnchorName.Empty,
                TagName.Empty,
                isImplicit: true,
                SequenceStyle.Block
            )
        );
        foreach (var item in all)
            one(item);
        _yaml.Emit(new SequenceEnd());
    }

    private void Field(string name, string? words)
    {
        if (string.IsNullOrEmpty(words))
            return;
        Name(name);
        Words(words);
    }

    private void Begin() =>
        _yaml.Emit(
            new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, MappingStyle.Block)
        );

    private void End() => _yaml.Emit(new MappingEnd());

    private void Name(string name) => _yaml.Emit(new Scalar(name));

    private void Words(string words) =>
        _yaml.Emit(
            new Scalar(
                AnchorName.Empty,
                TagName.Empty,
                words,
                ScalarStyle.DoubleQuoted,
                isPlainImplicit: false,
                isQuotedImplicit: true
            )
        );
}
