package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tells whether summaries are the same: a number over all rows of each of their tables, whatever the order of the rows. */
final class Proof {
    private Proof() {}

    /** The numbers, by table. */
    static Map<String, Long> of(Sql sql) {
        Map<String, Long> out = new TreeMap<>();
        for (String table : Summaries.TABLES) out.put(table, of(sql, "SELECT * FROM " + table));
        out.put("search", of(sql, "SELECT rowid AS nr, entry FROM search"));
        return out;
    }

    private static long of(Sql sql, String rows) {
        long[] sum = {0};
        sql.each(Row::whole, row -> sum[0] += hash(row), rows);
        return sum[0];
    }

    /** A sentence for each table of which the numbers differ. */
    static List<String> differences(Map<String, Long> kept, Map<String, Long> anew) {
        List<String> out = new ArrayList<>();
        kept.forEach((table, number) -> {
            if (!number.equals(anew.get(table)))
                out.add("summary " + table + ": it is not what follows from reports, readings and corrections; "
                        + "hearsay ledger rebuild makes it anew");
        });
        return out;
    }

    /** FNV-1a (Fowler, Noll and Vo), 64 bits. */
    static long hash(String row) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < row.length(); i++) hash = (hash ^ row.charAt(i)) * 0x100000001b3L;
        return hash ^ (hash >>> 29);
    }

    static long hash(byte[] bytes) {
        long hash = 0xcbf29ce484222325L;
        for (byte b : bytes) hash = (hash ^ b) * 0x100000001b3L;
        return hash ^ (hash >>> 29);
    }
}
