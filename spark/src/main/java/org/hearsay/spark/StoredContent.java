package org.hearsay.spark;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.hearsay.ingest.bytes.Allowance;
import org.hearsay.ingest.bytes.Content;
import org.jspecify.annotations.Nullable;

/** The bytes of a file in any file system that Hadoop knows; it remembers when the file system fails. */
final class StoredContent implements Content {
    private final FileSystem system;
    private final Path path;
    private final long bytes;
    private final Allowance allowance;
    private @Nullable IOException failure;

    StoredContent(FileSystem system, CorpusFile file) {
        this.system = system;
        this.path = new Path(file.path());
        this.bytes = file.bytes();
        this.allowance = new Allowance(file.bytes());
    }

    /** What went wrong outside of the file's own bytes; null where nothing did. */
    @Nullable
    IOException failure() {
        return failure;
    }

    @Override
    public InputStream open() throws IOException {
        return openAt(0);
    }

    @Override
    public InputStream openAt(long offset) throws IOException {
        if (offset > bytes) return InputStream.nullInputStream();
        try {
            FSDataInputStream in = system.open(path);
            if (offset > 0) in.seek(offset);
            return new Watched(in);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public Allowance allowance() {
        return allowance;
    }

    private IOException failed(IOException e) {
        failure = e;
        return e;
    }

    /** A stream whose failures are those of the file system: what is wrong with the bytes shows only to who unpacks them. */
    private final class Watched extends FilterInputStream {
        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            try {
                return super.read();
            } catch (EOFException e) {
                return -1;
            } catch (IOException e) {
                throw failed(e);
            }
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return super.read(into, from, length);
            } catch (EOFException e) {
                return -1;
            } catch (IOException e) {
                throw failed(e);
            }
        }
    }
}
