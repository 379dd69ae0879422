package org.hearsay.spark;

import java.io.Serializable;
import org.apache.hadoop.fs.FileStatus;

/**
 * A file of a corpus.
 *
 * @param path where it is, with the file system
 * @param bytes its length
 * @param changed when it was changed last, in milliseconds since 1970
 */
record CorpusFile(String path, long bytes, long changed) implements Serializable {
    static CorpusFile of(FileStatus status) {
        return new CorpusFile(status.getPath().toString(), status.getLen(), status.getModificationTime());
    }

    /** The last name of its path. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
