package org.hearsay.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Hashes;

/**
 * Files that follow each other in a corpus and are read in one piece of work: small ones together, so that a million pages
 * do not leave a million files behind.
 *
 * @param id a hash over the engine and the paths, lengths and times of change of the files: what was read under it stays right
 * @param files the files
 */
record Bundle(String id, List<CorpusFile> files) implements Serializable {
    private static final long BYTES = 32L << 20;
    /** A bundle also ends after one file in so many, told by its path: a file that comes in between moves few borders. */
    private static final int BORDER = 256;

    private static final int DIGITS = 32;

    /** All files of a corpus, in their order. */
    static List<Bundle> of(List<CorpusFile> files, String engine) {
        List<Bundle> out = new ArrayList<>();
        List<CorpusFile> open = new ArrayList<>();
        long bytes = 0;
        for (CorpusFile file : files) {
            open.add(file);
            bytes += file.bytes();
            if (bytes < BYTES && Math.floorMod(file.path().hashCode(), BORDER) != 0) continue;
            out.add(closed(open, engine));
            open = new ArrayList<>();
            bytes = 0;
        }
        if (!open.isEmpty()) out.add(closed(open, engine));
        return out;
    }

    private static Bundle closed(List<CorpusFile> files, String engine) {
        StringBuilder all = new StringBuilder(engine);
        for (CorpusFile file : files)
            all.append('\n')
                    .append(file.path())
                    .append('\t')
                    .append(file.bytes())
                    .append('\t')
                    .append(file.changed());
        int from = "sha256:".length();
        return new Bundle(Hashes.sha256(all.toString()).substring(from, from + DIGITS), files);
    }
}
