package org.hearsay.ledger;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Pack.Count;
import org.hearsay.ledger.Pack.Name;

/**
 * All claims in columns, in memory, as they were at one moment: some hundred and twenty bytes a claim. Those of the next moment share
 * with them what did not change. They do not change; any number of threads may look at them.
 */
final class Columns {
    private final Map<Integer, Held> blocks = new TreeMap<>();
    private final Map<Name, Words> words = new EnumMap<>(Name.class);
    private final Longs kinds;
    private final Longs losses;
    private final Longs cells;
    private final List<Held> held;
    private final int[] starts;
    private int[] order = {};

    /** Of no claims. */
    Columns() {
        for (Name name : Name.values()) words.put(name, new Words());
        kinds = new Longs();
        losses = new Longs();
        cells = new Longs();
        held = List.of();
        starts = new int[0];
    }

    private Columns(Columns before, List<Kept> kept, Sql sql) {
        before.words.forEach((name, all) -> words.put(name, all.copy()));
        kinds = before.kinds.copy();
        losses = before.losses.copy();
        cells = before.cells.copy();
        for (Kept k : kept) {
            Held known = before.blocks.get(k.block());
            blocks.put(k.block(), known != null && known.stamp() == k.stamp() ? known : read(k, sql));
        }
        held = List.copyOf(blocks.values());
        starts = new int[held.size()];
        for (int b = 1; b < starts.length; b++)
            starts[b] = starts[b - 1] + held.get(b - 1).claims();
    }

    /** What is done with a claim that passes. */
    interface Taker {
        void take(int block, Held held, int i);
    }

    /** A claim. */
    record Ref(Held held, int i) {
        String entry() {
            return held.entry(i);
        }
    }

    private record Kept(int block, long stamp) {}

    /** Those of a later moment, of which only what changed is read; these where nothing did. */
    Columns next(Sql sql) {
        List<Kept> kept = sql.all(
                row -> new Kept((int) row.number("block"), row.number("stamp")), "SELECT block, stamp FROM packed");
        return kept.size() == blocks.size() && kept.stream().allMatch(this::has) ? this : new Columns(this, kept, sql);
    }

    private boolean has(Kept kept) {
        Held known = blocks.get(kept.block());
        return known != null && known.stamp() == kept.stamp();
    }

    private Held read(Kept kept, Sql sql) {
        Pack pack = sql.first(
                        row -> Pack.of(row.bytes("data")), "SELECT data FROM packed WHERE block = ?", kept.block())
                .orElseThrow(() -> new LedgerException("the ledger changed while it was looked at; look again"));
        for (Name name : Name.values()) {
            Words all = all(name);
            int[] numbers = pack.words(name).stream().mapToInt(all::number).toArray();
            int[] column = pack.of(name);
            for (int i = 0; i < column.length; i++) column[i] = numbers[column[i]];
            pack.words(name).clear();
        }
        int[] places = new int[pack.claims()];
        for (int i = 0; i < places.length; i++) places[i] = cell(pack, i);
        return new Held(kept.stamp(), pack, places);
    }

    private int cell(Pack pack, int i) {
        int kind = kinds.number((long) pack.of(Name.EVENT)[i] << 32 | pack.of(Name.UNIT)[i]);
        int counting = pack.of(Count.COUNTING)[i];
        int loss = losses.number((long) pack.of(Name.PARTY)[i] << 32 | (long) kind << 2 | counting);
        return cells.number((long) loss << 32 | pack.of(Name.VOICE)[i]);
    }

    private Words all(Name name) {
        return Objects.requireNonNull(words.get(name));
    }

    /** What the filter lets through. */
    Sieve sieve(ClaimFilter filter) {
        return new Sieve(filter, words);
    }

    /** Which claims pass, block by block. */
    boolean[][] passing(Sieve sieve) {
        return held.stream().map(sieve::passing).toArray(boolean[][]::new);
    }

    /** Which were known on the day as of which is asked. */
    boolean[][] known(Sieve sieve) {
        return held.stream().map(sieve::known).toArray(boolean[][]::new);
    }

    /** The claims that a filter lets through, by their numbers. */
    BitSet passing(ClaimFilter filter) {
        return filter.equals(ClaimFilter.ALL) ? all() : numbered(passing(sieve(filter)));
    }

    /** Those that were known on the day as of which a filter asks, by their numbers. */
    BitSet known(ClaimFilter filter) {
        return filter.asOf() == null ? all() : numbered(known(sieve(filter)));
    }

    private BitSet all() {
        BitSet all = new BitSet();
        all.set(0, claims());
        return all;
    }

    /** So many claims there are. */
    int claims() {
        return held.isEmpty()
                ? 0
                : starts[starts.length - 1] + held.get(held.size() - 1).claims();
    }

    private BitSet numbered(boolean[][] which) {
        long[] bits = new long[claims() / Long.SIZE + 1];
        int nr = 0;
        for (boolean[] block : which) for (boolean one : block) bits[nr / Long.SIZE] |= (one ? 1L : 0L) << nr++;
        return BitSet.valueOf(bits);
    }

    /** Hands on the claims that pass, block by block. */
    void each(boolean[][] passing, Taker taker) {
        for (int block = 0; block < passing.length; block++) {
            Held h = held.get(block);
            boolean[] passes = passing[block];
            for (int i = 0; i < passes.length; i++) if (passes[i]) taker.take(block, h, i);
        }
    }

    /** So many names there are of a kind. */
    int names(Name name) {
        return all(name).size();
    }

    String word(Name name, int number) {
        return all(name).word(number);
    }

    /** From whom a claim is besides its outlet. */
    List<String> agencies(Held held, int i) {
        int number = held.name(Name.AGENCIES, i);
        return number == 0 ? List.of() : List.of(word(Name.AGENCIES, number).split("\n", -1));
    }

    /** So many cells there are. */
    int cells() {
        return cells.size();
    }

    /** So many rows there are. */
    int losses() {
        return losses.size();
    }

    int loss(int cell) {
        return (int) (cells.key(cell) >>> 32);
    }

    /** Whose loss of what by what the claims of a cell count, whether it runs on or not. */
    Row what(int cell) {
        Row row = row(cell);
        return new Row(row.party(), row.event(), row.unit(), 0);
    }

    int voice(int cell) {
        return (int) cells.key(cell);
    }

    /** The id of a claim's entry, by its number among all claims, which are numbered block by block. */
    String entry(int claim) {
        return claim(claim).entry();
    }

    /** A claim by its number. */
    Ref claim(int claim) {
        int block = blockOf(claim);
        return new Ref(held.get(block), claim - starts[block]);
    }

    /** The block in which a claim is, by the claim's number. */
    int blockOf(int claim) {
        int at = Arrays.binarySearch(starts, claim);
        return at < 0 ? -at - 2 : at;
    }

    /** The number of a block's first claim. */
    int start(int block) {
        return starts[block];
    }

    int blocks() {
        return held.size();
    }

    Held block(int number) {
        return held.get(number);
    }

    /** For each cell, how many come before it in the table. */
    synchronized int[] order() {
        if (order.length == cells.size()) return order;
        Integer[] sorted = new Integer[cells.size()];
        Arrays.setAll(sorted, i -> i);
        Arrays.sort(sorted, Comparator.comparing(this::row).thenComparing(cell -> rank(Name.VOICE, voice(cell))));
        order = new int[sorted.length];
        for (int i = 0; i < order.length; i++) order[sorted[i]] = i;
        return order;
    }

    private Row row(int cell) {
        long loss = losses.key(loss(cell));
        long kind = kinds.key((int) loss >>> 2);
        return new Row(
                rank(Name.PARTY, (int) (loss >>> 32)),
                rank(Name.EVENT, (int) (kind >>> 32)),
                rank(Name.UNIT, (int) kind),
                (int) loss & 3);
    }

    private int rank(Name name, int number) {
        return all(name).ranks()[number];
    }

    /** A row of the table: the places of its names in their order. */
    record Row(int party, int event, int unit, int counting) implements Comparable<Row> {
        private static final Comparator<Row> ORDER = Comparator.comparingInt(Row::party)
                .thenComparingInt(Row::event)
                .thenComparingInt(Row::unit)
                .thenComparingInt(Row::counting);

        @Override
        public int compareTo(Row other) {
            return ORDER.compare(this, other);
        }
    }
}
