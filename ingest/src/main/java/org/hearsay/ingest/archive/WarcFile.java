package org.hearsay.ingest.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipException;
import org.hearsay.ingest.bytes.Content;
import org.hearsay.ingest.bytes.Refusal;

/**
 * The pages of a web archive (WARC, ISO 28500), packed with gzip record by record, as a whole, or not at all. One record
 * is held at a time. A damaged one is refused with its offset, and reading goes on at the next that can be made out.
 */
public final class WarcFile {
    /** After so many damaged records the file is given up. */
    private static final int MOST_DAMAGED = 1000;

    private static final int GZIP = 0x1f8b;
    private static final int WARC = 'W' << 8 | 'A';
    private static final int ZSTD = 0x28b5;

    private final Content archive;
    private final WarcTaker taker;
    private final RecordRun run;
    private int damaged;

    /** An archive and who takes what is in it. */
    public WarcFile(Content archive, WarcTaker taker) {
        this.archive = archive;
        this.taker = taker;
        run = new RecordRun(taker, new Captures(archive.allowance()));
    }

    /**
     * Reads the records that begin at an offset, which is 0 or one that was reached before, or behind it.
     *
     * @throws Refusal where it is no web archive, or too much of it is damaged
     */
    public void read(long from) throws IOException, Refusal {
        for (long at = from; at >= 0; ) at = stretch(at);
    }

    /** How many records only said that a page had been saved before. */
    public int repeats() {
        return run.repeats();
    }

    /** Reads up to a damaged record; where the next one may begin, -1 at the end. */
    private long stretch(long from) throws IOException, Refusal {
        try (BufferedInputStream in = new BufferedInputStream(archive.openAt(from), 1 << 16)) {
            int first = first(in);
            if (first < 0 && from == 0) throw new Refusal("is empty");
            if (first == ZSTD && from == 0) throw new Refusal("packed with zstd, which is not read");
            if (first == GZIP) members(in, from);
            else if (first == WARC) run.read(in, at -> from + at);
            else if (first >= 0) throw new DamageException(from, "no record of a web archive begins here");
            return -1;
        } catch (DamageException damage) {
            taker.refused(damage.offset(), damage.what());
            if (++damaged > MOST_DAMAGED) throw new Refusal("more than 1,000 damaged records: the rest is not read");
            return new RecordStarts(archive).after(damage.offset());
        }
    }

    /** The first two bytes; -1 where there are none. */
    private static int first(BufferedInputStream in) throws IOException {
        in.mark(2);
        int high = in.read();
        int low = in.read();
        in.reset();
        return high < 0 ? -1 : high << 8 | Math.max(low, 0);
    }

    private void members(InputStream in, long from) throws IOException {
        try (GzipMembers members = new GzipMembers(in, from, archive.allowance())) {
            try {
                for (InputStream member = members.next(); member != null; member = members.next()) {
                    long start = members.start();
                    BufferedInputStream records = new BufferedInputStream(member);
                    if (first(records) != WARC) throw new ZipException("no record of a web archive");
                    run.read(records, at -> start);
                }
            } catch (ZipException e) {
                throw new DamageException(members.start(), "a damaged record: " + e.getMessage());
            }
        }
    }
}
