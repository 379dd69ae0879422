package org.hearsay.ledger;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.jspecify.annotations.Nullable;

/** Claims in columns: of each what filters ask about and what views are counted from, report by report. */
final class Pack {
    /** A day that is not known; it comes after all days. */
    static final int UNDATED = Integer.MAX_VALUE;

    /** Columns of names, each a number of a list of words; that which is not known is the empty word. */
    enum Name {
        PARTY,
        EVENT,
        UNIT,
        VOICE,
        SIDE,
        OUTLET,
        AGENCIES,
        PLACE
    }

    /**
     * Columns of small numbers; days are counted from 1970-01-01, reports from 0. Of what is one of several accounts of an incident,
     * and neither denied nor in doubt, TOLD is 1.
     */
    enum Count {
        REPORT,
        COUNTING,
        DAY,
        PUBLISHED,
        SHARED,
        TOLD
    }

    /**
     * Columns of long numbers: the two halves of the entry's id, hashes of the happening, the bounds, the story and the report,
     * and the bounds themselves as the bits of doubles, not a number where open.
     */
    enum Mark {
        ENTRY,
        REST,
        HAPPENING,
        BOUNDS,
        STORY,
        PAGE,
        LOW,
        HIGH
    }

    private final int claims;
    private final Map<Name, List<String>> words = new EnumMap<>(Name.class);
    private final int[][] names;
    private final int[][] counts;
    private final long[][] marks;

    private Pack(int claims) {
        this.claims = claims;
        names = new int[Name.values().length][claims];
        counts = new int[Count.values().length][claims];
        marks = new long[Mark.values().length][claims];
        for (Name name : Name.values()) words.put(name, new ArrayList<>());
    }

    /**
     * Packs claims.
     *
     * @param all those of one report together
     * @param shared the stories that several reports tell
     */
    static Pack of(List<Stated> all, Set<String> shared) {
        Pack pack = new Pack(all.size());
        Map<Name, Map<String, Integer>> known = new EnumMap<>(Name.class);
        String report = null;
        int reports = -1;
        for (int i = 0; i < all.size(); i++) {
            Stated s = all.get(i);
            if (!s.print().report().equals(report)) reports++;
            report = s.print().report();
            for (Name name : Name.values()) {
                Map<String, Integer> numbers = known.computeIfAbsent(name, n -> new LinkedHashMap<>());
                pack.names[name.ordinal()][i] = numbers.computeIfAbsent(word(name, s), w -> numbers.size());
            }
            pack.count(i, s, reports, shared.contains(s.print().story()));
        }
        known.forEach((name, numbers) -> pack.words(name).addAll(numbers.keySet()));
        return pack;
    }

    private void count(int i, Stated s, int report, boolean shared) {
        counts[Count.REPORT.ordinal()][i] = report;
        counts[Count.COUNTING.ordinal()][i] = s.row().counting().ordinal();
        counts[Count.DAY.ordinal()][i] = day(s.times().day());
        counts[Count.PUBLISHED.ordinal()][i] = day(s.times().published());
        counts[Count.SHARED.ordinal()][i] = shared ? 1 : 0;
        counts[Count.TOLD.ordinal()][i] = s.occasion() != null && s.status() == null ? 1 : 0;
        marks[Mark.ENTRY.ordinal()][i] = half(s.id());
        marks[Mark.REST.ordinal()][i] = Long.parseUnsignedLong(s.id().substring(16), 16);
        marks[Mark.HAPPENING.ordinal()][i] = Proof.hash(s.happening());
        marks[Mark.BOUNDS.ordinal()][i] = Proof.hash(s.amount().range());
        marks[Mark.STORY.ordinal()][i] = Proof.hash(s.print().story());
        marks[Mark.PAGE.ordinal()][i] = Proof.hash(s.print().report());
        marks[Mark.LOW.ordinal()][i] = bits(s.amount().low());
        marks[Mark.HIGH.ordinal()][i] = bits(s.amount().high());
    }

    private static long bits(@Nullable BigDecimal bound) {
        return Double.doubleToLongBits(bound == null ? Double.NaN : bound.doubleValue());
    }

    /** The first half of an entry's id. */
    static long half(String entry) {
        return Long.parseUnsignedLong(entry, 0, 16, 16);
    }

    /** Half of an id as its digits. */
    static String hex(long half) {
        return HexFormat.of().toHexDigits(half);
    }

    /** A day as a number. */
    static int day(@Nullable LocalDate day) {
        return day == null ? UNDATED : Math.toIntExact(day.toEpochDay());
    }

    /** Names of which only the key is asked about are kept as their keys. */
    private static String word(Name name, Stated s) {
        String word = switch (name) {
            case PARTY -> s.row().key().substring(0, s.row().key().indexOf('\t'));
            case EVENT -> s.row().event();
            case UNIT -> s.row().unit();
            case VOICE -> s.voice();
            case SIDE -> s.side();
            case OUTLET ->
                s.print().outlet() == null ? null : ClaimFilter.key(s.print().outlet());
            case AGENCIES -> String.join("\n", s.print().agencies());
            case PLACE -> place(s);
        };
        return word == null ? "" : word;
    }

    /** Where as printed; in a second line where that lies, if a gazetteer knew it. */
    private static @Nullable String place(Stated s) {
        if (s.within() == null) return s.place();
        return (s.place() == null ? "" : s.place()) + "\n" + s.within();
    }

    int claims() {
        return claims;
    }

    /** The words of a column. */
    List<String> words(Name name) {
        return words.getOrDefault(name, List.of());
    }

    /** A column of names. */
    int[] of(Name name) {
        return names[name.ordinal()];
    }

    /** A column of small numbers. */
    int[] of(Count count) {
        return counts[count.ordinal()];
    }

    /** A column of long numbers. */
    long[] of(Mark mark) {
        return marks[mark.ordinal()];
    }

    /** An entry's id. */
    String entry(int i) {
        return hex(of(Mark.ENTRY)[i]) + hex(of(Mark.REST)[i]);
    }

    /** All of it, as it is kept. */
    byte[] bytes() {
        List<byte[]> texts = new ArrayList<>();
        int size = Integer.BYTES * (1 + Name.values().length);
        for (Name name : Name.values())
            for (String word : words(name)) {
                texts.add(word.getBytes(StandardCharsets.UTF_8));
                size += Integer.BYTES + texts.get(texts.size() - 1).length;
            }
        size += claims * (Integer.BYTES * (names.length + counts.length) + Long.BYTES * marks.length);
        ByteBuffer out = ByteBuffer.allocate(size).putInt(claims);
        for (Name name : Name.values()) out.putInt(words(name).size());
        for (byte[] text : texts) out.putInt(text.length).put(text);
        for (int[][] columns : List.of(names, counts)) for (int[] column : columns) for (int n : column) out.putInt(n);
        for (long[] column : marks) for (long n : column) out.putLong(n);
        return out.array();
    }

    /** What {@link #bytes} made. */
    static Pack of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        Pack pack = new Pack(in.getInt());
        int[] sizes = new int[Name.values().length];
        Arrays.setAll(sizes, i -> in.getInt());
        for (Name name : Name.values())
            for (int w = 0; w < sizes[name.ordinal()]; w++) {
                int length = in.getInt();
                pack.words(name).add(new String(bytes, in.position(), length, StandardCharsets.UTF_8));
                in.position(in.position() + length);
            }
        for (int[][] columns : List.of(pack.names, pack.counts))
            for (int[] column : columns) {
                in.asIntBuffer().get(column);
                in.position(in.position() + Integer.BYTES * column.length);
            }
        for (long[] column : pack.marks) {
            in.asLongBuffer().get(column);
            in.position(in.position() + Long.BYTES * column.length);
        }
        return pack;
    }
}
