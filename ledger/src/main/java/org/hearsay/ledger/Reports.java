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
 * All reports in the order of their ids, in memory, as they were at one moment: how the index of words numbers each, who printed it
 * and when, and which are its claims among all that are in columns. They are read when they are first asked about.
 */
final class Reports {
    private static final int NONE = -1;
    private static final String ALL = "SELECT numbered.nr, report.id, report.outlet, report.published FROM numbered "
            + "JOIN report ON report.id = numbered.report WHERE numbered.nr > ?";
    /** A report that comes has a higher number than all before, and one that goes leaves a tombstone. */
    private static final String STAMP =
            "SELECT (SELECT max(nr) FROM numbered) AS nr, (SELECT count(*) FROM tombstone) AS gone";

    private final Columns columns;
    private Stamp stamp;
    private List<One> all;
    private Words outlets;
    private boolean read;
    private int[] ranks = {};
    private int[] claims = {};

    /** Those of an empty ledger, of which nothing is read. */
    Reports(Columns columns) {
        this(columns, new Stamp(NONE, NONE), List.of(), new Words());
    }

    private Reports(Columns columns, Stamp stamp, List<One> all, Words outlets) {
        this.columns = columns;
        this.stamp = stamp;
        this.all = all;
        this.outlets = outlets;
    }

    /** Those of a later moment. */
    synchronized Reports next(Columns claims) {
        return new Reports(claims, stamp, all, outlets);
    }

    private record Stamp(long nr, long gone) {}

    /**
     * A report.
     *
     * @param nr its number in the index of words
     * @param id the first half of its id
     * @param hash a hash of its id
     * @param outlet the number of its outlet's name, as names are compared
     * @param published the day it is from
     */
    private record One(int nr, long id, long hash, int outlet, int published) {}

    synchronized boolean areRead() {
        return read;
    }

    /** Reads those that are not read, over a connection that sees the moment. */
    synchronized void read(Sql sql) {
        if (read) return;
        Stamp now = sql.first(row -> new Stamp(row.number("nr"), row.number("gone")), STAMP)
                .orElse(stamp);
        boolean noneGone = now.gone() == stamp.gone();
        if (!now.equals(stamp)) more(sql, noneGone ? all : List.of(), noneGone ? stamp.nr() : NONE);
        stamp = now;
        ranks = new int[all.stream().mapToInt(One::nr).max().orElse(NONE) + 1];
        Arrays.fill(ranks, NONE);
        for (int rank = 0; rank < all.size(); rank++) ranks[all.get(rank).nr()] = rank;
        tie();
        read = true;
    }

    private void more(Sql sql, List<One> before, long after) {
        List<One> now = new ArrayList<>(before);
        Words words = outlets.copy();
        sql.each(row -> one(row, words), now::add, ALL, after);
        now.sort((a, b) -> Long.compareUnsigned(a.id(), b.id()));
        all = now;
        outlets = words;
    }

    private static One one(Row row, Words words) throws SQLException {
        String outlet = row.optional("outlet");
        return new One(
                Math.toIntExact(row.number("nr")),
                Pack.half(row.text("id")),
                Proof.hash(row.text("id")),
                words.number(outlet == null ? "" : ClaimFilter.key(outlet)),
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

    /** Ties them to their claims. */
    private void tie() {
        Longs hashes = new Longs();
        for (One one : all) hashes.number(one.hash());
        if (hashes.size() < all.size()) throw new IllegalStateException("two reports have one hash");
        claims = new int[all.size()];
        Arrays.fill(claims, NONE);
        for (int block = 0; block < columns.blocks(); block++) {
            Held held = columns.block(block);
            for (int i = 0; i < held.claims(); i++) {
                if (i > 0 && held.count(Count.REPORT, i) == held.count(Count.REPORT, i - 1)) continue;
                int rank = hashes.find(held.mark(Mark.PAGE, i));
                if (rank >= 0) claims[rank] = columns.start(block) + i;
            }
        }
    }

    /** The place of a report in their order, by its number; -1 where it is not there. */
    int rank(int nr) {
        return nr < ranks.length ? ranks[nr] : NONE;
    }

    /** So many there are. */
    int size() {
        return all.size();
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
