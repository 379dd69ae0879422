package org.hearsay.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.compare.Restatements;
import org.hearsay.compare.Said;
import org.jspecify.annotations.Nullable;

/**
 * Finds the claims without figures that can say the same as another: those of its speaker and of its side on near days, of which
 * bits tell nearly all that have other words. The bits of a speaker or a side near a day are read once and held, so nothing of them may
 * change while this is used.
 */
final class Meeting {
    /** So many are held. */
    private static final int HELD = 200_000;

    private static final int TOGETHER = 16;
    private static final String BITS = "SELECT entry, report, bits FROM saying WHERE ";
    private static final String BY_VOICE = BITS + "voice = ? AND page BETWEEN ? AND ?";
    private static final String BY_SIDE = BITS + "side = ? AND page BETWEEN ? AND ?";
    private static final String SOME = Restating.ROWS + "WHERE saying.entry IN (" + Marks.marks(TOGETHER) + ")";

    private final Sql sql;
    private final Map<List<String>, Block> blocks = new LinkedHashMap<>(16, 0.75f, true);
    private int held;

    Meeting(Sql sql) {
        this.sql = sql;
    }

    private record One(String entry, String report, long bits) {
        static One of(Row row) throws SQLException {
            return new One(row.text("entry"), row.text("report"), row.number("bits"));
        }
    }

    /** The bits lie beside the claims, for they are gone through again and again. */
    private record Block(List<One> all, long[] bits) {
        static final Block NONE = new Block(List.of(), new long[0]);

        static Block of(List<One> all) {
            return new Block(all, all.stream().mapToLong(One::bits).toArray());
        }
    }

    /** Those of other reports, in their order. */
    List<Speech> with(Speech now) {
        Set<String> entries = new TreeSet<>();
        collect(now, block(BY_VOICE, now.voice(), now.page()), entries);
        collect(now, block(BY_SIDE, now.side(), now.page()), entries);
        if (entries.isEmpty()) return List.of();
        List<String> all = List.copyOf(entries);
        List<Speech> out = new ArrayList<>();
        for (int from = 0; from < all.size(); from += TOGETHER)
            out.addAll(sql.all(Speech::other, SOME, Marks.padded(all, from, TOGETHER)));
        return out.stream().sorted().toList();
    }

    private static void collect(Speech now, Block block, Set<String> entries) {
        for (int i = 0; i < block.bits().length; i++) {
            if (!Said.canMeet(now.bits(), block.bits()[i])) continue;
            One one = block.all().get(i);
            if (!one.report().equals(now.report())) entries.add(one.entry());
        }
    }

    private Block block(String query, @Nullable String of, String page) {
        if (of == null) return Block.NONE;
        List<String> name = List.of(query, of, page);
        Block known = blocks.get(name);
        if (known != null) return known;
        LocalDate day = LocalDate.parse(page);
        Block read = Block.of(
                sql.all(One::of, query, of, day.minusDays(Restatements.DAYS), day.plusDays(Restatements.DAYS)));
        blocks.put(name, read);
        held += read.bits().length;
        Iterator<Block> eldest = blocks.values().iterator();
        while (held > HELD && blocks.size() > 1) {
            held -= eldest.next().bits().length;
            eldest.remove();
        }
        return read;
    }
}
