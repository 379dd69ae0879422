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

    /** On rows of {@code stated} with their {@code story}. */
    static Conditions onClaims(ClaimFilter filter) {
        Conditions all = new Conditions();
        all.claims("stated", filter);
        all.name("story.outlet = ?", filter.outlet());
        return all;
    }

    /** The same on claims that stand against each other, {@code a} and {@code b}; of outlets nothing. */
    static Conditions onBoth(ClaimFilter filter) {
        Conditions all = new Conditions();
        for (String claim : List.of("a", "b")) all.claims(claim, filter);
        return all;
    }

    private void claims(String claim, ClaimFilter filter) {
        name(claim + ".event = ?", filter.event());
        name(claim + ".unit = ?", filter.unit());
        voice(claim, filter.claimant());
        party(claim, filter.party());
        add(claim + ".day >= ?", filter.from());
        add(claim + ".day <= ?", filter.to());
        add(claim + ".published <= ?", filter.asOf());
    }

    /** Cells are named by the party first. */
    private void party(String claim, @Nullable String name) {
        if (name == null) return;
        String start = ClaimFilter.key(name) + "\t";
        add("substr(" + claim + ".cell, 1, " + start.codePointCount(0, start.length()) + ") = ?", start);
    }

    private void name(String condition, @Nullable String name) {
        add(condition, name == null ? null : ClaimFilter.key(name));
    }

    private void voice(String table, @Nullable String name) {
        if (name == null) return;
        sql.append(" AND ").append(table).append(".voice IN (?,?,?)");
        for (Stated.Kind kind : Stated.Kind.values()) values.add(kind + " " + ClaimFilter.key(name));
    }

    /** What one of two columns holds is one of several words, or nothing is found where there are none. */
    void amongEither(String column, List<String> words, String other, List<String> otherWords) {
        sql.append(" AND (").append(among(column, words)).append(" OR ");
        sql.append(among(other, otherWords)).append(")");
        values.addAll(words);
        values.addAll(otherWords);
    }

    private static String among(String column, List<String> words) {
        return words.isEmpty() ? "1 = 0" : column + " IN (" + marks(words.size()) + ")";
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

    /** So many marks, with commas between. */
    static String marks(int number) {
        return "?" + ",?".repeat(number - 1);
    }
}
