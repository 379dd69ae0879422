package org.hearsay.ledger;

import java.io.ByteArrayOutputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.hearsay.model.Hashes;
import org.hearsay.model.Original;

/** The bytes that reports' texts were taken from, packed where that makes them smaller. */
final class Originals {
    private static final int BUFFER = 64 * 1024;

    private final Sql sql;

    Originals(Sql sql) {
        this.sql = sql;
    }

    /** Keeps those of a report that is there. */
    void add(String report, Original original) {
        byte[] bytes = original.bytes();
        byte[] packed = packed(bytes);
        boolean pays = packed.length < bytes.length;
        sql.run(
                "INSERT INTO original VALUES (?,?,?,?,?)",
                report,
                original.hash(),
                bytes.length,
                pays ? 1 : 0,
                pays ? packed : bytes);
    }

    /** Those of a report, nothing where its text came as it is. */
    Optional<Original> of(String report) {
        return kept(report)
                .map(kept -> Original.of(kept.bytes()
                        .orElseThrow(() -> new LedgerException("the original of report " + report + " is damaged"))));
    }

    /** What is wrong with those of a report, a sentence each. */
    List<String> check(String report) {
        List<String> wrong = new ArrayList<>();
        kept(report).ifPresent(kept -> {
            if (kept.bytes().isEmpty()) wrong.add("report " + report + ": its original is not that of its hash");
        });
        return wrong;
    }

    private Optional<Kept> kept(String report) {
        return sql.first(Kept::of, "SELECT * FROM original WHERE report = ?", report);
    }

    private record Kept(String hash, int size, boolean packed, byte[] data) {
        static Kept of(Row row) throws SQLException {
            return new Kept(row.text("hash"), (int) row.number("size"), row.number("packed") == 1, row.bytes("data"));
        }

        /** Unpacked; nothing where they are not those that came. */
        Optional<byte[]> bytes() {
            byte[] out = packed ? unpacked() : data;
            return out.length == size && Hashes.sha256(out).equals(hash) ? Optional.of(out) : Optional.empty();
        }

        private byte[] unpacked() {
            Inflater inflater = new Inflater();
            try {
                inflater.setInput(data);
                byte[] out = new byte[Math.max(0, size)];
                int filled = 0;
                while (filled < out.length) {
                    int more = inflater.inflate(out, filled, out.length - filled);
                    if (more == 0) return new byte[0];
                    filled += more;
                }
                return out;
            } catch (DataFormatException e) {
                return new byte[0];
            } finally {
                inflater.end();
            }
        }
    }

    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 4 + BUFFER);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) out.write(buffer, 0, deflater.deflate(buffer));
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }
}
