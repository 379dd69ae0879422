package org.hearsay.app;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Results as UTF-8. Tells when nobody reads them any more, which a PrintStream would keep to itself. */
final class Output {
    private static final int BUFFER = 64 * 1024;

    private final OutputStream out;

    Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    /** Prints text as it is.
     *
     * @throws ClosedPipe when the reader has gone
     */
    void print(String text) {
        print(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Prints bytes as they are.
     *
     * @throws ClosedPipe when the reader has gone
     */
    void print(byte[] bytes) {
        try {
            out.write(bytes);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    /** Prints what was kept back. */
    void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static RuntimeException failed(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("closed") || message.contains("reset")
                ? new ClosedPipe()
                : new UncheckedIOException(e);
    }
}
