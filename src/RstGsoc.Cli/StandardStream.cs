namespace RstGsoc.Cli;

/// <summary>Standard output or standard error, with a say in what happens when a write fails. A stream that is closed fails at the first write.</summary>
internal sealed class StandardStream : Stream
{
    private readonly Stream _inner = Null;
    private readonly Exception? _closed;
    private readonly Action<Exception> _onFailure;

    /// <param name="open">Opens the stream of the process: at once, as its number goes to the next file that is opened if it has none.</param>
    /// <param name="onFailure">Is given the error; what it does not throw is forgotten.</param>
    public StandardStream(Func<Stream> open, Action<Exception> onFailure)
    {
        _onFailure = onFailure;
        try
        {
            _inner = open();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _closed = error;
        }
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            _inner.Write(buffer);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            _onFailure(error);
        }
        if (_closed is not null)
            _onFailure(_closed);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush() => _inner.Flush();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
