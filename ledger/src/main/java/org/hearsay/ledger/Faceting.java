package org.hearsay.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Facet.Kind;
import org.hearsay.ledger.Pack.Count;
import org.hearsay.ledger.Pack.Name;
import org.jspecify.annotations.Nullable;

/** Counts what filters can ask for at one moment, when it is first asked. */
final class Faceting {
    private static final int MOST = 100;
    private static final Map<Kind, Name> NAMES = new EnumMap<>(Map.of(
            Kind.PARTY, Name.PARTY,
            Kind.EVENT, Name.EVENT,
            Kind.UNIT, Name.UNIT,
            Kind.CLAIMANT, Name.VOICE,
            Kind.SIDE, Name.SIDE,
            Kind.OUTLET, Name.OUTLET,
            Kind.PLACE, Name.PLACE));

    private final Columns columns;
    private @Nullable Map<Kind, List<Facet>> known;
    private Optional<Printed> printed = Optional.empty();
    private boolean isDated;

    Faceting(Columns columns) {
        this.columns = columns;
    }

    synchronized boolean isCounted() {
        return known != null;
    }

    /** Asked over a connection that sees the moment. */
    synchronized Map<Kind, List<Facet>> facets(Sql sql) {
        if (known != null) return known;
        Map<Kind, List<Facet>> out = new EnumMap<>(Kind.class);
        NAMES.forEach((kind, name) -> out.put(kind, facets(sql, kind, name)));
        known = Collections.unmodifiableMap(out);
        return known;
    }

    /** From when to when the reports are. */
    synchronized Optional<Printed> printed() {
        if (!isDated) printed = days();
        isDated = true;
        return printed;
    }

    private Optional<Printed> days() {
        int first = Pack.UNDATED;
        int last = Integer.MIN_VALUE;
        for (int block = 0; block < columns.blocks(); block++) {
            Held held = columns.block(block);
            for (int i = 0; i < held.claims(); i++) {
                int day = held.count(Count.PUBLISHED, i);
                if (day == Pack.UNDATED) continue;
                first = Math.min(first, day);
                last = Math.max(last, day);
            }
        }
        if (first > last) return Optional.empty();
        return Optional.of(new Printed(LocalDate.ofEpochDay(first), LocalDate.ofEpochDay(last)));
    }

    /** The words that most claims have; two that are printed alike are one. */
    private List<Facet> facets(Sql sql, Kind kind, Name name) {
        int[] counts = new int[columns.names(name)];
        String[] first = new String[counts.length];
        for (int block = 0; block < columns.blocks(); block++) {
            Held held = columns.block(block);
            for (int i = 0; i < held.claims(); i++) {
                int word = held.name(name, i);
                if (counts[word]++ == 0) first[word] = held.entry(i);
            }
        }
        int[] most = most(name, counts);
        Map<String, Stated> claims = StatedRows.byId(
                sql, IntStream.of(most).mapToObj(word -> first[word]).toList());
        Map<String, Integer> out = new LinkedHashMap<>();
        for (int word : most) {
            Stated claim = claims.get(first[word]);
            String printed = claim == null ? null : printed(kind, claim);
            if (printed != null) out.merge(printed, counts[word], Integer::sum);
        }
        List<Facet> facets = new ArrayList<>();
        out.forEach((word, n) -> facets.add(new Facet(word, n)));
        facets.sort(Comparator.comparingInt((Facet f) -> -f.claims()).thenComparing(Facet::word));
        return List.copyOf(facets);
    }

    private int[] most(Name name, int[] counts) {
        return IntStream.range(1, counts.length)
                .filter(word -> counts[word] > 0)
                .boxed()
                .sorted(Comparator.comparingInt((Integer word) -> -counts[word])
                        .thenComparing(word -> columns.word(name, word)))
                .limit(MOST)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static @Nullable String printed(Kind kind, Stated claim) {
        return switch (kind) {
            case PARTY -> claim.row().whose();
            case EVENT -> claim.row().event();
            case UNIT -> claim.row().unit();
            case CLAIMANT -> claim.claimant();
            case SIDE -> claim.side();
            case OUTLET -> claim.print().outlet();
            case PLACE -> claim.place();
        };
    }
}
