package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Waiting.What;

/** Keeps the columns of claims and of conflicts up to date with the tables they are made from. */
final class Packing {
    /** A block is begun when the one before has so many claims. */
    private static final int FULL = 4_096;

    /** The tables that hold them, which follow from other summaries. */
    static final List<String> TABLES = List.of("packed", "packed_report", "packed_conflict");

    private static final String CLAIMS = "SELECT " + StatedRows.ALL + " FROM packed_report p "
            + "JOIN stated ON stated.report = p.report " + StatedRows.JOINS
            + "WHERE p.block = ? ORDER BY stated.report, stated.entry";
    private static final String SHARED = "SELECT DISTINCT s.story AS name FROM packed_report p "
            + "JOIN story s ON s.report = p.report JOIN story t ON t.story = s.story AND t.report <> s.report "
            + "WHERE p.block = ?";
    private static final String CONFLICTS = "SELECT * FROM conflict WHERE day = ? ORDER BY turn, nr";

    private final Sql sql;
    private final Waiting waiting;

    Packing(Sql sql, Waiting waiting) {
        this.sql = sql;
        this.waiting = waiting;
    }

    /** Packs anew the blocks of reports that wait, whatever for, and the days that do. */
    void settle() {
        Set<String> reports = new TreeSet<>(waiting.all(What.REPORT));
        reports.addAll(waiting.all(What.PACK));
        TreeSet<Integer> blocks = new TreeSet<>();
        Filling filling = new Filling();
        for (String report : reports) filling.block(report).ifPresent(blocks::add);
        blocks.forEach(this::pack);
        waiting.all(What.DAY).forEach(this::pack);
    }

    private final class Filling {
        private int block = (int) sql.number("SELECT coalesce(max(block), 0) AS n FROM packed_report");
        private long claims = sql.number("SELECT claims AS n FROM packed WHERE block = ?", block);

        /** The block of a report, which may be a new one; a report without claims leaves its own. */
        Optional<Integer> block(String report) {
            long has = sql.number("SELECT count(*) AS n FROM stated WHERE report = ?", report);
            Optional<Integer> before = sql.first(
                    row -> (int) row.number("block"), "SELECT block FROM packed_report WHERE report = ?", report);
            if (before.isPresent() && has == 0) sql.run("DELETE FROM packed_report WHERE report = ?", report);
            if (before.isPresent() || has == 0) return before;
            if (claims >= FULL) {
                block++;
                claims = 0;
            }
            claims += has;
            sql.run("INSERT INTO packed_report VALUES (?,?)", report, block);
            return Optional.of(block);
        }
    }

    private void pack(int block) {
        sql.run("DELETE FROM packed WHERE block = ?", block);
        Pack pack = packed(block);
        if (pack.claims() == 0) return;
        byte[] bytes = pack.bytes();
        sql.run("INSERT INTO packed VALUES (?,?,?,?)", block, pack.claims(), Proof.hash(bytes), bytes);
    }

    private Pack packed(int block) {
        List<Stated> claims = sql.all(StatedRows::stated, CLAIMS, block);
        return Pack.of(claims, new HashSet<>(sql.all(row -> row.text("name"), SHARED, block)));
    }

    private void pack(String day) {
        sql.run("DELETE FROM packed_conflict WHERE day = ?", day);
        ConflictPack pack = packed(day);
        if (pack.size() == 0) return;
        byte[] bytes = pack.bytes();
        sql.run("INSERT INTO packed_conflict VALUES (?,?,?)", day, Proof.hash(bytes), bytes);
    }

    private ConflictPack packed(String day) {
        return ConflictPack.of(day, sql.all(ConflictPack.Kept::of, CONFLICTS, day));
    }

    /** What is wrong with the columns that are kept, a sentence each. */
    List<String> check() {
        List<String> wrong = new ArrayList<>();
        long claims = sql.number("SELECT coalesce(sum(claims), 0) AS n FROM packed");
        if (claims != sql.number("SELECT count(*) AS n FROM stated"))
            wrong.add("summary packed: it has " + claims + " claims, which are not all that stand");
        for (long block : sql.all(row -> row.number("block"), "SELECT block FROM packed ORDER BY block"))
            if (!sql.any(
                    "SELECT 1 FROM packed WHERE block = ? AND stamp = ?",
                    block,
                    Proof.hash(packed((int) block).bytes())))
                wrong.add("summary packed: block " + block + " is not what its claims say");
        for (String day : sql.all(
                row -> row.text("day"), "SELECT day FROM conflict UNION SELECT day FROM packed_conflict ORDER BY day"))
            if (!sql.any(
                    "SELECT 1 FROM packed_conflict WHERE day = ? AND stamp = ?",
                    day,
                    Proof.hash(packed(day).bytes())))
                wrong.add("summary packed_conflict: " + day + " is not what its conflicts say");
        return wrong;
    }
}
