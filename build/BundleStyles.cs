using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>
/// Joins stylesheets into one, leaves out what no page uses and all comments and spare whitespace.
/// A rule of a trimmed sheet goes when its selector needs a ds- class or element, or a data- attribute (or value of one),
/// that stands in no page. A custom property goes, from any sheet, when nothing reads it.
/// </summary>
public sealed class BundleStyles : Task
{
    [Required]
    public ITaskItem[] Trimmed { get; set; }

    [Required]
    public ITaskItem[] Own { get; set; }

    [Required]
    public ITaskItem[] Uses { get; set; }

    [Required]
    public string Output { get; set; }
    public string Notice { get; set; }

    private HashSet<string> words;
    private Dictionary<string, HashSet<string>> values;

    public override bool Execute()
    {
        var pages = string.Join("\n", Uses.Select(Read));
        words = new HashSet<string>(
            Regex.Matches(pages, @"(?<![\w-])(ds|data)-[\w-]+").Cast<Match>().Select(m => m.Value)
        );
        values = Regex
            .Matches(pages, @"(data-[\w-]+)\s*=\s*[""']([^""']*)")
            .Cast<Match>()
            .GroupBy(m => m.Groups[1].Value)
            .ToDictionary(g => g.Key, g => new HashSet<string>(g.Select(m => m.Groups[2].Value)));

        var sheet = Trimmed
            .SelectMany(file => Parse(file).Select(Trim).Where(item => item != null))
            .ToList();
        sheet.AddRange(Own.SelectMany(Parse));
        WithoutUnplayedAnimations(sheet);
        WithoutUnreadProperties(sheet, pages);
        var css = string.Concat(sheet.Select(Write));

        Directory.CreateDirectory(Path.GetDirectoryName(Output));
        File.WriteAllText(Output, "/*! " + Notice + " */\n" + css + "\n", new UTF8Encoding(false));
        Log.LogMessage(MessageImportance.Normal, "Styles: {0} bytes in {1}", css.Length, Output);
        return !Log.HasLoggedErrors;
    }

    private static string Read(ITaskItem file)
    {
        return File.ReadAllText(file.ItemSpec);
    }

    // What goes -----------------------------------------------------------------------------------------------

    private Item Trim(Item item)
    {
        if (item.Inside == null)
            return item;
        if (!item.Head.StartsWith("@"))
        {
            item.Head = string.Join(",", Split(item.Head).Where(IsUsed));
            if (item.Head.Length == 0)
                return null;
        }
        item.Inside = item.Inside.Select(Trim).Where(inner => inner != null).ToList();
        return item.Inside.Count == 0 ? null : item;
    }

    private bool IsUsed(string selector)
    {
        var rest = Functions.Replace(selector, "");
        foreach (Match function in Functions.Matches(selector))
            if (
                function.Groups["name"].Value != "not"
                && !Split(function.Groups["inside"].Value).Any(IsUsed)
            )
                return false;
        foreach (Match word in Regex.Matches(rest, @"(?<=^|[.\s>+~&])ds-[\w-]+"))
            if (!words.Contains(word.Value))
                return false;
        foreach (
            Match attribute in Regex.Matches(rest, @"\[(data-[\w-]+)(?:(.?)=[""']?([^""'\]]*))?")
        )
            if (
                !IsUsed(
                    attribute.Groups[1].Value,
                    attribute.Groups[2].Value,
                    attribute.Groups[3].Value
                )
            )
                return false;
        return true;
    }

    private bool IsUsed(string attribute, string compare, string value)
    {
        if (!words.Contains(attribute))
            return false;
        if (
            value.Length == 0
            || compare.Length > 0
            || !values.TryGetValue(attribute, out var written)
        )
            return true;
        return written.Contains(value) || written.Any(v => v.Contains("@") || v.Contains("{"));
    }

    // :is(…), :where(…), :has(…), :not(…) with at most one level of parentheses inside another.
    private static readonly Regex Functions = new Regex(
        @":(?<name>is|where|has|not)\((?<inside>(?:[^()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))*)\)"
    );

    private static void WithoutUnplayedAnimations(List<Item> sheet)
    {
        var text = string.Concat(sheet.Select(Write));
        RemoveAll(
            sheet,
            item =>
                item.Raw != null
                && item.Head.StartsWith("@keyframes ")
                && Regex.Matches(text, Regex.Escape(item.Head.Substring(11))).Count == 1
        );
    }

    private static void RemoveAll(List<Item> items, Predicate<Item> goes)
    {
        items.RemoveAll(goes);
        foreach (var item in items.Where(i => i.Inside != null))
            RemoveAll(item.Inside, goes);
    }

    private static void WithoutUnreadProperties(List<Item> sheet, string pages)
    {
        for (var removed = 1; removed > 0; )
        {
            var text = pages + string.Concat(sheet.Select(Write));
            var read = new HashSet<string>(
                Regex
                    .Matches(text, @"var\(\s*(--[\w-]+)")
                    .Cast<Match>()
                    .Select(m => m.Groups[1].Value)
            );
            removed = RemoveUnread(sheet, read);
        }
    }

    private static int RemoveUnread(List<Item> items, HashSet<string> read)
    {
        var removed = items.RemoveAll(i =>
            i.Inside == null
            && i.Head.StartsWith("--")
            && !read.Contains(i.Head.Split(':')[0].Trim())
        );
        foreach (var item in items.Where(i => i.Inside != null))
            removed += RemoveUnread(item.Inside, read);
        return removed + items.RemoveAll(i => i.Inside != null && i.Inside.Count == 0);
    }

    // Reading and writing -------------------------------------------------------------------------------------

    /// A declaration or statement (Inside is null), a rule or a group of rules, or a block kept as it is (Raw).
    private sealed class Item
    {
        public string Head,
            Raw;
        public List<Item> Inside;
    }

    private static IEnumerable<Item> Parse(ITaskItem file)
    {
        var css = Regex.Replace(Read(file), @"/\*.*?\*/", " ", RegexOptions.Singleline);
        var at = 0;
        var items = Parse(css, ref at);
        if (at < css.Length)
            throw new InvalidDataException(file.ItemSpec + ": a } too many");
        return items;
    }

    private static List<Item> Parse(string css, ref int at)
    {
        var items = new List<Item>();
        while (at < css.Length)
        {
            var start = at;
            at = EndOfHead(css, at);
            var head = css.Substring(start, at - start).Trim();
            var stop = at < css.Length ? css[at] : '}';
            if (stop != '{' && head.Length > 0)
                items.Add(new Item { Head = Tight(head) });
            if (stop == '}')
                return items;
            at++;
            if (stop == ';')
                continue;
            items.Add(Block(head, css, ref at));
            at++;
        }
        return items;
    }

    private static Item Block(string head, string css, ref int at)
    {
        if (!Regex.IsMatch(head, "^@(font-face|page|property|(-webkit-)?keyframes)"))
            return new Item
            {
                Head = head[0] == '@' ? Tight(head) : Regex.Replace(head, @"\s+", " "),
                Inside = Parse(css, ref at),
            };
        var start = at;
        for (var depth = 1; ; at++)
        {
            if (css[at] == '{')
                depth++;
            if (css[at] == '}' && --depth == 0)
                break;
        }
        return new Item
        {
            Head = head,
            Raw = Regex.Replace(
                Regex.Replace(css.Substring(start, at - start).Trim(), @"\s+", " "),
                @"\s*([{};])\s*",
                "$1"
            ),
        };
    }

    /// The place of the next ; { or } outside strings and parentheses.
    private static int EndOfHead(string css, int at)
    {
        var depth = 0;
        for (; at < css.Length; at++)
        {
            var c = css[at];
            if (c == '\\')
                at++;
            else if (c == '"' || c == '\'')
                at = css.IndexOf(c, at + 1);
            else if (c == '(' || c == '[')
                depth++;
            else if (c == ')' || c == ']')
                depth--;
            else if (depth == 0 && (c == ';' || c == '{' || c == '}'))
                return at;
        }
        return at;
    }

    private static IEnumerable<string> Split(string selectors)
    {
        var depth = 0;
        var start = 0;
        for (var i = 0; i < selectors.Length; i++)
        {
            if (selectors[i] == '(' || selectors[i] == '[')
                depth++;
            if (selectors[i] == ')' || selectors[i] == ']')
                depth--;
            if (depth > 0 || selectors[i] != ',')
                continue;
            yield return selectors.Substring(start, i - start).Trim();
            start = i + 1;
        }
        yield return selectors.Substring(start).Trim();
    }

    private static string Tight(string text)
    {
        var one = Regex.Replace(text, @"\s+", " ");
        return one.Contains("\"")
            ? one
            : Regex.Replace(one, @"^([\w-]+) ?: ?", "$1:").Replace(", ", ",");
    }

    private static string Write(Item item)
    {
        if (item.Raw != null)
            return item.Head + "{" + item.Raw + "}";
        if (item.Inside == null)
            return item.Head + ";";
        return item.Head.Replace(", ", ",").Replace(" > ", ">")
            + "{"
            + string.Concat(item.Inside.Select(Write))
            + "}";
    }
}
