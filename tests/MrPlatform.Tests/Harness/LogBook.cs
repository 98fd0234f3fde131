using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace MrPlatform.Tests.Harness;

/// <summary>What the app logged, for tests to read; warnings and worse are also shown beside a test that fails.</summary>
public sealed class LogBook : ILoggerProvider
{
    private readonly ConcurrentQueue<string> _lines = new();
    private readonly ITestOutputHelper? _output = TestContext.Current.TestOutputHelper;

    public IReadOnlyCollection<string> Lines => _lines;

    public ILogger CreateLogger(string categoryName) => new Writer(this, categoryName);

    public void Dispose() { }

    private void Write(LogLevel level, string line)
    {
        _lines.Enqueue(line);
        if (level < LogLevel.Warning)
            return;
        try
        {
            _output?.WriteLine(line);
        }
        catch (InvalidOperationException)
        {
            // The test is over; the app is on its way down.
        }
    }

    private sealed class Writer(LogBook book, string category) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) =>
            book.Write(
                logLevel,
                $"{logLevel} {category}: {formatter(state, exception)} {exception}"
            );
    }
}
