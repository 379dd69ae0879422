package org.hearsay.ledger;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Pack.Count;
import org.hearsay.ledger.Pack.Name;
import org.jspecify.annotations.Nullable;

/** A filter as numbers: it lets through the claims in columns that {@link ClaimFilter#test} lets through. */
final class Sieve {
    private record Column(Name name, boolean[] allowed) {}

    private final List<Column> columns;
    private final int from;
    private final int to;
    private final int asOf;
    private final @Nullable Speaking speaking;

    Sieve(ClaimFilter filter, Map<Name, Words> words) {
        this.columns = Stream.of(
                        of(
                                Name.PLACE,
                                filter.place(),
                                words,
                                any -> where -> where.lines().anyMatch(filter::names)),
                        of(Name.OUTLET, filter.outlet(), words),
                        of(Name.VOICE, voices(filter.claimant()), words),
                        of(Name.PARTY, filter.party(), words),
                        of(Name.EVENT, filter.event(), words, Sieve::spelt),
                        of(Name.UNIT, filter.unit(), words, Sieve::spelt),
                        of(Name.SIDE, filter.side(), words, Sieve::spelt))
                .flatMap(java.util.Optional::stream)
                .toList();
        this.from = filter.from() == null ? Integer.MIN_VALUE : Pack.day(filter.from());
        this.to = to(filter);
        this.asOf = filter.asOf() == null ? Pack.UNDATED : Pack.day(filter.asOf());
        this.speaking = filter.by() == null ? null : new Speaking(filter.by(), filter.sides(), words);
    }

    /** Claims of no known day pass only where no day is asked for. */
    private static int to(ClaimFilter filter) {
        if (filter.to() != null) return Pack.day(filter.to());
        return filter.from() == null ? Pack.UNDATED : Pack.UNDATED - 1;
    }

    private static List<String> voices(@Nullable String claimant) {
        if (claimant == null) return List.of();
        return Stream.of(Stated.Kind.values())
                .map(kind -> kind + " " + ClaimFilter.key(claimant))
                .toList();
    }

    private static Predicate<String> spelt(String asked) {
        String key = ClaimFilter.key(asked);
        return word -> ClaimFilter.key(word).equals(key);
    }

    private static java.util.Optional<Column> of(
            Name name,
            @Nullable String asked,
            Map<Name, Words> words,
            java.util.function.Function<String, Predicate<String>> test) {
        Words all = words.get(name);
        if (asked == null || all == null) return java.util.Optional.empty();
        return java.util.Optional.of(new Column(name, all.matching(test.apply(asked))));
    }

    private static java.util.Optional<Column> of(Name name, @Nullable String asked, Map<Name, Words> words) {
        return of(name, asked == null ? List.of() : List.of(ClaimFilter.key(asked)), words);
    }

    private static java.util.Optional<Column> of(Name name, List<String> keys, Map<Name, Words> words) {
        Words all = words.get(name);
        if (keys.isEmpty() || all == null) return java.util.Optional.empty();
        return java.util.Optional.of(new Column(name, all.among(keys)));
    }

    /** Which claims of a block pass: a column at a time. */
    boolean[] passing(Held held) {
        boolean[] out = known(held);
        if (from > Integer.MIN_VALUE || to < Pack.UNDATED) {
            int[] days = held.column(Count.DAY);
            for (int i = 0; i < out.length; i++) out[i] &= isBetween(days[i]);
        }
        for (Column column : columns) {
            int[] names = held.column(column.name);
            for (int i = 0; i < out.length; i++) out[i] &= column.allowed[names[i]];
        }
        if (speaking != null) for (int i = 0; i < out.length; i++) out[i] = out[i] && speaking.passes(held, i);
        return out;
    }

    /** Which claims of a block were known on the day as of which the filter asks. */
    boolean[] known(Held held) {
        boolean[] out = new boolean[held.claims()];
        int[] published = held.column(Count.PUBLISHED);
        for (int i = 0; i < out.length; i++) out[i] = wasKnown(published[i]);
        return out;
    }

    /** Whether it lets through what is of a day. */
    boolean isBetween(int day) {
        return day >= from && day <= to;
    }

    /** Whether what was printed on a day was known on the day as of which is asked. */
    boolean wasKnown(int published) {
        return asOf == Pack.UNDATED || published <= asOf;
    }
}
