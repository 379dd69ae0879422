package org.hearsay.ingest.web;

import java.io.FilterInputStream;
import java.io.IOException;
import java.net.Socket;
import java.time.Duration;

/** The bytes of a connection, as long as all of it does not take too long, however slowly they drip. */
final class Deadline extends FilterInputStream {
    private final Socket socket;
    private final Duration silence;
    private final long end;

    /**
     * The bytes of a connection.
     *
     * @param silence so long nothing may come
     * @param all so long all may take, from now on
     */
    Deadline(Socket socket, Duration silence, Duration all) throws IOException {
        super(socket.getInputStream());
        this.socket = socket;
        this.silence = silence;
        end = System.nanoTime() + all.toNanos();
    }

    @Override
    public int read() throws IOException {
        limit();
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        limit();
        return super.read(bytes, from, length);
    }

    private void limit() throws IOException {
        long left = (end - System.nanoTime()) / 1_000_000;
        if (left < 1) throw new IOException("the server takes too long to answer");
        socket.setSoTimeout((int) Math.min(left, silence.toMillis()));
    }
}
