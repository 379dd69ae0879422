package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Pack.Count;
import org.hearsay.ledger.Pack.Mark;
import org.jspecify.annotations.Nullable;

/**
 * All reports in the order of their ids, in memory: how the index of words numbers each, who printed it and when, and which
 * are its claims among all that are in columns. They are read when they are first asked about, and again when one came or went.
 */
final class Reports {
    private static final int NONE = -1;
    private static final String ALL = "SELECT numbered.nr, report.id, report.outlet, report.published FROM numbered "
            + "JOIN report ON report.id = numbered.report ORDER BY report.id";
    /** A report that comes has a higher number than all before, and one that goes leaves a tombstone. */
    private static final String STAMP =
            "SELECT (SELECT max(nr) FROM numbered) AS nr, (SELECT count(*) FROM tombstone) AS gone";

    private final Sql sql;
    private final Columns columns;
    private List<One> all = List.of();
    private int[] ranks = {};
    private int[] claims = {};
    private final Words outlets = new Words();
    private Stamp read = new Stamp(NONE, NONE);
    private int tiedTo = NONE;

    Reports(Sql sql, Columns columns) {
        this.sql = sql;
        this.columns = columns;
    }

    private record Stamp(long nr, long gone) {}

    /**
     * A report.
     *
     * @param nr its number in the index of words
     * @param hash a hash of its id
     * @param outlet the number of its outlet's name, as names are compared
     * @param published the day it is from
     */
    private record One(int nr, long hash, int outlet, int published) {}

    /** Reads what changed. */
    void refresh() {
        Stamp now = sql.first(row -> new Stamp(row.number("nr"), row.number("gone")), STAMP)
                .orElse(read);
        if (now.equals(read)) return;
        all = sql.all(this::one, ALL);
        ranks = new int[all.stream().mapToInt(One::nr).max().orElse(NONE) + 1];
        Arrays.fill(ranks, NONE);
        for (int rank = 0; rank < all.size(); rank++) ranks[all.get(rank).nr()] = rank;
        read = now;
        tiedTo = NONE;
    }

    private One one(Row row) throws SQLException {
        String outlet = row.optional("outlet");
        return new One(
                Math.toIntExact(row.number("nr")),
                Proof.hash(row.text("id")),
                outlets.number(outlet == null ? "" : ClaimFilter.key(outlet)),
                Pack.day(day(row.optional("published"))));
    }

    /** A day as a report has it; null where there is none. */
    static @Nullable LocalDate day(@Nullable String published) {
        try {
            return published == null ? null : LocalDate.parse(published);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Ties them to the claims that are in columns now. */
    void tie() {
        columns.refresh();
        if (tiedTo == columns.version()) return;
        Longs hashes = new Longs();
        for (One one : all) hashes.number(one.hash());
        if (hashes.size() < all.size()) throw new IllegalStateException("two reports have one hash");
        claims = new int[all.size()];
        Arrays.fill(claims, NONE);
        for (int block = 0; block < columns.blocks(); block++) {
            Held held = columns.block(block);
            for (int i = held.claims() - 1; i >= 0; i--) {
                int rank = hashes.find(held.mark(Mark.PAGE, i));
                if (rank >= 0) claims[rank] = columns.start(block) + i;
            }
        }
        tiedTo = columns.version();
    }

    /** The place of a report in their order, by its number; -1 where it is not there. */
    int rank(int nr) {
        return nr < ranks.length ? ranks[nr] : NONE;
    }

    /** The number of the report at a place. */
    int nr(int rank) {
        return all.get(rank).nr();
    }

    /** Whether the outlet and the day of a report pass. */
    boolean passes(int rank, boolean[] printedBy, Sieve sieve) {
        One one = all.get(rank);
        return (printedBy.length == 0 || printedBy[one.outlet()])
                && sieve.isBetween(one.published())
                && sieve.wasKnown(one.published());
    }

    /** Which numbers are those of an outlet; empty where none is asked for. */
    boolean[] printedBy(@Nullable String outlet) {
        return outlet == null ? new boolean[0] : outlets.among(List.of(ClaimFilter.key(outlet)));
    }

    /** The entries of the report's claims that pass. */
    List<String> entries(int rank, boolean[][] passing) {
        List<String> out = new ArrayList<>();
        if (claims[rank] == NONE) return out;
        int block = columns.blockOf(claims[rank]);
        Held held = columns.block(block);
        int from = claims[rank] - columns.start(block);
        int report = held.count(Count.REPORT, from);
        for (int i = from; i < held.claims() && held.count(Count.REPORT, i) == report; i++)
            if (passing[block][i]) out.add(held.entry(i));
        return out;
    }
}
