package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.export.Filed;
import org.hearsay.ledger.Pack.Name;
import org.hearsay.model.Site;
import org.jspecify.annotations.Nullable;

/** Of which places claims are, those of most claims first. Two words for one place of a gazetteer are one place. */
final class PlacesView {
    /** So many different words are looked up, those of most claims. */
    private static final int LOOKED_UP = 1_000;

    private final Sql sql;
    private final Columns columns;

    PlacesView(Sql sql, Columns columns) {
        this.sql = sql;
        this.columns = columns;
    }

    /** The claims that have one word for where, in the order in which they are kept. */
    private static final class Tally {
        private final String entry;
        private final BitSet voices = new BitSet();
        private int claims;

        Tally(String entry) {
            this.entry = entry;
        }
    }

    /** Words that mean one place. */
    private record Meant(List<String> words, @Nullable Site site, BitSet voices, int[] claims) {}

    Shown<List<Located>> of(ClaimFilter filter, Slice slice) {
        Map<String, Meant> places = new LinkedHashMap<>();
        tallies(filter).entrySet().stream()
                .sorted(Comparator.comparingInt((Map.Entry<String, Tally> e) -> -e.getValue().claims)
                        .thenComparing(Map.Entry::getKey))
                .limit(LOOKED_UP)
                .forEach(e -> meant(places, e.getKey(), e.getValue()));
        List<Located> out = new ArrayList<>();
        for (Meant m : places.values())
            out.add(new Located(
                    m.words().get(0),
                    m.site(),
                    m.words(),
                    m.claims()[0],
                    m.voices().cardinality()));
        out.sort(Comparator.comparingInt((Located l) -> -l.claims()).thenComparing(Located::name));
        return Shown.of(slice.of(out), slice, List::copyOf);
    }

    private Map<String, Tally> tallies(ClaimFilter filter) {
        @Nullable Tally[] found = new @Nullable Tally[columns.names(Name.PLACE)];
        columns.each(columns.passing(columns.sieve(filter)), (block, held, i) -> {
            int word = held.name(Name.PLACE, i);
            Tally tally = found[word];
            if (tally == null) found[word] = tally = new Tally(held.entry(i));
            tally.claims++;
            tally.voices.set(held.name(Name.VOICE, i));
        });
        Map<String, Tally> out = new TreeMap<>();
        for (int word = 0; word < found.length; word++) {
            Tally tally = found[word];
            String printed = columns.word(Name.PLACE, word);
            if (tally != null && !printed.isBlank()) out.put(printed, tally);
        }
        return out;
    }

    /** In a second line stands where a place lies, if a gazetteer knew it. */
    private void meant(Map<String, Meant> places, String word, Tally tally) {
        int line = word.indexOf('\n');
        String printed = line < 0 ? word : word.substring(0, line);
        Site site = line < 0 ? null : site(tally.entry);
        Meant meant = places.computeIfAbsent(
                site == null ? " " + printed : site.id(),
                key -> new Meant(new ArrayList<>(), site, new BitSet(), new int[1]));
        meant.words().add(printed);
        meant.claims()[0] += tally.claims;
        meant.voices().or(tally.voices);
    }

    private @Nullable Site site(String entry) {
        return sql.first(row -> row.text("record"), "SELECT record FROM entry WHERE id = ?", entry)
                .map(Filed::site)
                .orElse(null);
    }
}
