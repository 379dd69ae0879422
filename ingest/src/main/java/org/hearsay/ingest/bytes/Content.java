package org.hearsay.ingest.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Bytes that can be read as often as one likes, each time from the beginning or from further on. */
public interface Content {

    /** The bytes from the beginning; whoever opens closes. */
    InputStream open() throws IOException;

    /** The bytes from an offset on; none where it lies behind the end. */
    default InputStream openAt(long offset) throws IOException {
        InputStream in = open();
        try {
            for (long left = offset; left > 0 && in.read() >= 0; ) left -= 1 + in.skip(left - 1);
            return in;
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    /** How much may be unpacked from it, and from all that is packed in the same file. */
    Allowance allowance();

    /** The file that has these bytes and no others, null where there is none. */
    default @Nullable Path path() {
        return null;
    }

    /** The bytes of a file. */
    static Content of(Path file) throws IOException {
        return new OfFile(file, new Allowance(Files.size(file)));
    }

    /** Bytes in memory. */
    static Content of(byte[] bytes) {
        return new OfStream(() -> new ByteArrayInputStream(bytes), new Allowance(bytes.length));
    }

    /** What comes out of something packed, as far as the allowance of the file around it goes. */
    static Content unpacked(Opener opener, Allowance allowance) {
        return new OfStream(() -> allowance.over(opener.open()), allowance);
    }

    /** Begins to read from the beginning. */
    interface Opener {
        /** The bytes; whoever opens closes. */
        InputStream open() throws IOException;
    }

    /** See {@link #of(Path)}. */
    record OfFile(Path path, Allowance allowance) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(path);
        }

        @Override
        public InputStream openAt(long offset) throws IOException {
            FileChannel channel = FileChannel.open(path);
            return Channels.newInputStream(channel.position(offset));
        }
    }

    /** See {@link #unpacked}. */
    record OfStream(Opener opener, Allowance allowance) implements Content {
        @Override
        public InputStream open() throws IOException {
            return opener.open();
        }
    }
}
