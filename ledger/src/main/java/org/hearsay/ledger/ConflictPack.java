package org.hearsay.ledger;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.sql.SQLException;
import java.util.List;

/**
 * The conflicts of a day in columns, in their order. Of ids the first half is kept.
 *
 * @param day the day, empty where none is known
 * @param a the entries of the first claims
 * @param b those of the others
 * @param turns the turns in which they were found
 * @param numbers their numbers there
 */
record ConflictPack(String day, long[] a, long[] b, long[] turns, int[] numbers) {
    private static final int BYTES = 3 * Long.BYTES + Integer.BYTES;

    private ConflictPack(String day, int size) {
        this(day, new long[size], new long[size], new long[size], new int[size]);
    }

    /** A conflict as its table has it. */
    record Kept(String day, String turn, long nr, String type, String a, String b, String reason) {
        static Kept of(Row row) throws SQLException {
            return new Kept(
                    row.text("day"),
                    row.text("turn"),
                    row.number("nr"),
                    row.text("type"),
                    row.text("a"),
                    row.text("b"),
                    row.text("reason"));
        }
    }

    static ConflictPack of(String day, List<Kept> conflicts) {
        ConflictPack pack = new ConflictPack(day, conflicts.size());
        for (int i = 0; i < conflicts.size(); i++) {
            Kept k = conflicts.get(i);
            pack.a[i] = Pack.half(k.a());
            pack.b[i] = Pack.half(k.b());
            pack.turns[i] = Pack.half(k.turn());
            pack.numbers[i] = Math.toIntExact(k.nr());
        }
        return pack;
    }

    int size() {
        return a.length;
    }

    /** All of it, as it is kept. */
    byte[] bytes() {
        ByteBuffer out = ByteBuffer.allocate(BYTES * size());
        out.asLongBuffer().put(a).put(b).put(turns);
        out.position(3 * Long.BYTES * size());
        out.asIntBuffer().put(numbers);
        return out.array();
    }

    /** What {@link #bytes} made. */
    static ConflictPack of(String day, byte[] bytes) {
        ConflictPack pack = new ConflictPack(day, bytes.length / BYTES);
        LongBuffer longs = ByteBuffer.wrap(bytes).asLongBuffer();
        longs.get(pack.a).get(pack.b).get(pack.turns);
        IntBuffer ints = ByteBuffer.wrap(bytes, 3 * Long.BYTES * pack.size(), Integer.BYTES * pack.size())
                .asIntBuffer();
        ints.get(pack.numbers);
        return pack;
    }
}
