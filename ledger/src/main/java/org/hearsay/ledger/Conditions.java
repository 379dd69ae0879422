package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.jspecify.annotations.Nullable;

/** What of a filter a database can tell, as conditions with values. Of claims the filter itself has the last word. */
final class Conditions {
    private final StringBuilder sql = new StringBuilder("1 = 1");
    private final List<Object> values = new ArrayList<>();

    private Conditions() {}

    /** On rows of {@code cell}: all that a filter asks for which asks for nothing else than cells. */
    static Conditions onCells(ClaimFilter filter) {
        Conditions all = new Conditions();
        all.name("cell.party = ?", filter.party());
        all.name("cell.event = ?", filter.event());
        all.name("cell.unit = ?", filter.unit());
        all.voice("cell", filter.claimant());
        return all;
    }

    private void name(String condition, @Nullable String name) {
        add(condition, name == null ? null : ClaimFilter.key(name));
    }

    private void voice(String table, @Nullable String name) {
        if (name == null) return;
        sql.append(" AND ").append(table).append(".voice IN (?,?,?)");
        for (Stated.Kind kind : Stated.Kind.values()) values.add(kind + " " + ClaimFilter.key(name));
    }

    private void add(String condition, @Nullable Object value) {
        if (value == null) return;
        sql.append(" AND ").append(condition);
        values.add(value);
    }

    /** Words for a query after WHERE, with a mark for each value. */
    String sql() {
        return sql.toString();
    }

    /** The values, between others. */
    Object[] values(List<?> before, Object... after) {
        List<Object> out = new ArrayList<>(before);
        out.addAll(values);
        out.addAll(List.of(after));
        return out.toArray();
    }

    /** So many of some words, the last again and again where there are fewer: one statement serves any number. */
    static Object[] padded(List<String> words, int from, int number) {
        Object[] out = new Object[number];
        for (int i = 0; i < number; i++) out[i] = words.get(Math.min(from + i, words.size() - 1));
        return out;
    }

    /** So many marks, with commas between. */
    static String marks(int number) {
        return "?" + ",?".repeat(number - 1);
    }
}
