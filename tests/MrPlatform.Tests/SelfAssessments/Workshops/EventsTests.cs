using System.Net;
using System.Text;
using MrPlatform.Tests.Harness;

namespace MrPlatform.Tests.SelfAssessments.Workshops;

/// <summary>What everybody in the room is told as it happens: how many, and what to show. Never what anybody rates before it is shown.</summary>
public sealed class EventsTests(TestApp app) : SharedAppTests(app)
{
    private HeldWorkshop _workshop = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workshop = await HeldWorkshop.Begin(App);
    }

    [Fact]
    public async Task Who_has_not_joined_hears_nothing()
    {
        (await App.Visitor().Open($"{_workshop.Phone}/handelser")).Answers(HttpStatusCode.NotFound);
        var phone = await _workshop.Join();
        (await phone.Open("/verkstad/11111111/handelser")).Answers(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_phone_hears_that_the_question_is_up_how_many_have_rated_and_what_is_shown()
    {
        var phone = await _workshop.Join();
        await using var news = await Listening.To(phone, $"{_workshop.Phone}/handelser");
        await news.Hears("\"med\":1");

        await _workshop.Show();
        await news.Hears("event: bild");
        await news.Hears("Fråga 1 av 3");

        await _workshop.JoinAndRate("1", "2", "2", "4", "4");
        await news.Hears("\"skattat\":5");
        Assert.DoesNotContain("mr-spread", news.Heard, StringComparison.Ordinal);

        await _workshop.Reveal();
        await news.Hears("1 på nivå 1, 2 på nivå 2, 2 på nivå 4");

        await _workshop.Agree(2, "Vi ser det olika.");
        await news.Hears("Fråga 2 av 3");
        await _workshop.End();
        await news.Hears("Verkstaden är slut");
    }

    [Fact]
    public async Task Under_five_the_news_break_nothing_down_either()
    {
        var phone = await _workshop.Join();
        await using var news = await Listening.To(phone, $"{_workshop.Phone}/handelser");
        await _workshop.Show();
        await _workshop.JoinAndRate("1", "2", "3", "4");

        await _workshop.Reveal();

        await news.Hears("4 har skattat. Fördelningen visas inte");
        Assert.DoesNotContain("mr-spread", news.Heard, StringComparison.Ordinal);
        Assert.DoesNotContain("Ni ser nivå", news.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_screen_hears_how_many_and_gets_no_picture()
    {
        await using var news = await Listening.To(_workshop.Leader, $"{_workshop.Stage}/handelser");
        await _workshop.Show();
        await _workshop.JoinAndRate("1");

        await news.Hears("\"skattat\":1");
        Assert.DoesNotContain("event: bild", news.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_hears_in_the_language_of_their_page()
    {
        var phone = await _workshop.Join();
        await using var news = await Listening.To(phone, $"/en{_workshop.Phone}/handelser");
        await _workshop.Show();

        await news.Hears("Question 1 of 3");
        Assert.DoesNotContain("Fråga 1", news.Heard, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_comes_back_after_a_break_gets_the_picture_only_if_it_has_changed()
    {
        var phone = await _workshop.Join();
        await _workshop.Show();
        var before = await Once(phone, "");
        var key = before.Split("id: ")[1].Split('\n')[0];

        Assert.Contains("event: bild", before, StringComparison.Ordinal);
        Assert.DoesNotContain("event: bild", await Once(phone, key), StringComparison.Ordinal);
        await _workshop.JoinAndRate("1", "1", "1", "1", "1");
        await _workshop.Reveal();
        Assert.Contains("5 på nivå 1", await Once(phone, key), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_another_node_saves_is_heard_here()
    {
        await using var other = await TestApp.On(App.Database);
        var phone = await _workshop.Join();
        await using var news = await Listening.To(phone, $"{_workshop.Phone}/handelser");
        await news.Hears("\"med\":1");

        var there = await other.As("processledare");
        await (await there.Open(_workshop.Stage)).Press("Visa första frågan av 3");

        await news.Hears("Fråga 1 av 3");
    }

    private async Task<string> Once(Visitor phone, string shown)
    {
        var answer = await phone.Http.GetAsync(
            new Uri($"{_workshop.Phone}/handelser?bild={shown}", UriKind.Relative)
        );
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.True(answer.Headers.CacheControl!.NoStore);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Somebody who listens in the background and remembers all that is heard.</summary>
    private sealed class Listening : IAsyncDisposable
    {
        private readonly CancellationTokenSource _over = new();
        private readonly StringBuilder _heard = new();
        private readonly Lock _ear = new();
        private Task _listening = Task.CompletedTask;

        public string Heard
        {
            get
            {
                lock (_ear)
                    return _heard.ToString();
            }
        }

        public static async Task<Listening> To(Visitor visitor, string address)
        {
            var listening = new Listening();
            var request = new HttpRequestMessage(
                HttpMethod.Get,
                new Uri(address, UriKind.Relative)
            );
            request.Headers.Accept.ParseAdd("text/event-stream");
            var answer = await visitor.Http.SendAsync(
                request,
                HttpCompletionOption.ResponseHeadersRead
            );
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            listening._listening = listening.Listen(answer);
            return listening;
        }

        public Task Hears(string words) =>
            Eventually.Is(
                () => Task.FromResult(Heard.Contains(words, StringComparison.Ordinal)),
                $"“{words}” was heard"
            );

        public async ValueTask DisposeAsync()
        {
            await _over.CancelAsync();
            try
            {
                await _listening;
            }
            catch (Exception fault) when (fault is OperationCanceledException or IOException)
            {
                // One stops listening in the middle of a word.
            }
            _over.Dispose();
        }

        private async Task Listen(HttpResponseMessage answer)
        {
            using var reader = new StreamReader(await answer.Content.ReadAsStreamAsync());
            while (await reader.ReadLineAsync(_over.Token) is { } line)
                lock (_ear)
                    _heard.Append(line).Append('\n');
        }
    }
}
