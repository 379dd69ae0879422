package org.hearsay.ingest.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongUnaryOperator;
import java.util.zip.ZipException;
import org.hearsay.ingest.bytes.BombException;
import org.hearsay.ingest.bytes.Limits;
import org.hearsay.ingest.bytes.Refusal;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRevisit;

/**
 * Records one after the other, up to the end or a damaged one. A page is handed on only when its record has ended as it
 * should: what is damaged may read well and say something else.
 */
final class RecordRun {
    private static final String TOO_LARGE = "a record over 64 MB is not read";

    private final WarcTaker taker;
    private final Captures captures;
    private @Nullable Capture pending;
    private int repeats;

    RecordRun(WarcTaker taker, Captures captures) {
        this.taker = taker;
        this.captures = captures;
    }

    /** How many records only said that a page had been saved before. */
    int repeats() {
        return repeats;
    }

    /**
     * Reads records.
     *
     * @param in unpacked
     * @param place where a record begins in the file, from where it begins here
     * @throws DamageException where one is damaged
     */
    void read(InputStream in, LongUnaryOperator place) throws IOException {
        pending = null;
        WarcReader reader = new WarcReader(in);
        reader.calculateBlockDigest();
        for (WarcRecord record = next(reader, place); record != null; record = next(reader, place)) {
            long offset = place.applyAsLong(reader.position());
            taker.reached(offset);
            if (record instanceof WarcRevisit) repeats++;
            take(record, offset);
        }
    }

    /** The next record, null at the end; the page before is handed on where it ended as it should. */
    private @Nullable WarcRecord next(WarcReader reader, LongUnaryOperator place) throws IOException {
        long before = reader.position();
        WarcRecord next = null;
        DamageException damage = null;
        try {
            next = reader.next().orElse(null);
        } catch (BombException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            boolean packing = e instanceof ZipException;
            if (packing || reader.position() == before) pending = null;
            damage = new DamageException(
                    place.applyAsLong(reader.position()), "a damaged record" + (packing ? ": " + e.getMessage() : ""));
        }
        if (pending != null) taker.page(pending);
        pending = null;
        if (damage != null) throw damage;
        return next;
    }

    private void take(WarcRecord record, long offset) throws IOException {
        try {
            if (record.body().size() > Limits.RECORD_BYTES) throw new Refusal(TOO_LARGE);
            pending = captures.of(record, offset);
            checkDigest(record, offset);
        } catch (Refusal refusal) {
            taker.refused(offset, refusal.reason());
        } catch (BombException | DamageException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new DamageException(offset, "a damaged record");
        }
    }

    /**
     * Sees whether the bytes are those that were saved, where the record says which those were. If not, its length may be
     * wrong too, and it may have taken in the beginning of the next record.
     */
    private void checkDigest(WarcRecord record, long offset) throws IOException {
        if (pending == null || record.blockDigest().isEmpty()) return;
        record.body().consume();
        boolean same = record.calculatedBlockDigest()
                .map(found -> found.equals(record.blockDigest().get()))
                .orElse(true);
        if (!same) throw new DamageException(offset, "a damaged record: its digest is another");
    }
}
