package org.hearsay.compare;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hearsay.model.Place;
import org.hearsay.model.Site;
import org.hearsay.model.Site.Kind;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Where a figure says that it happened. What tells it from other places is found when it is first compared with one. */
final class Spot {
    /** Nothing is said. */
    static final Spot UNKNOWN = new Spot("", Set.of(), null);

    private static final long WIDE = NameKind.STATE.bit() | NameKind.ADJECTIVE.bit() | NameKind.PEOPLE.bit();
    private static final Set<String> CALENDAR = Stream.<Enum<?>>concat(
                    Stream.of(DayOfWeek.values()), Stream.of(Month.values()))
            .map(one -> one.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());
    /** Fewer letters make no name: "al". */
    private static final int SHORTEST = 3;
    /** Words that stand with the name of a place for all of it, or tell nothing. */
    private static final Set<String> WHOLE = Set.of(
            "the",
            "a",
            "an",
            "of",
            "in",
            "at",
            "and",
            "city",
            "town",
            "village",
            "province",
            "region",
            "district",
            "governorate",
            "state",
            "country",
            "county",
            "capital",
            "port",
            "northern",
            "southern",
            "eastern",
            "western",
            "central",
            "northeastern",
            "northwestern",
            "southeastern",
            "southwestern");

    private static final LayoutReader LAYOUTS = new LayoutReader();

    private final String text;
    private final Set<String> words;
    private final @Nullable Site site;
    /** The names in the text, and the words printed small; null until asked for. */
    private @Nullable Spelt spelt;

    /** Words with a capital that tell one place from another, no states, peoples, days or months; and those without: "city", "school". */
    private record Spelt(Set<String> names, Set<String> small) {}

    private Spot(String text, Set<String> words, @Nullable Site site) {
        this.text = text;
        this.words = words;
        this.site = site;
    }

    /** How one place lies to another. */
    enum Lie {
        /** Of one of them nothing is said. */
        OPEN,
        /** Both are one, or nothing that is said tells them apart. */
        SAME,
        /** The first lies in the second, which is said less closely. */
        WITHIN,
        /** The second lies in the first. */
        AROUND,
        /** They are two places. */
        ELSEWHERE
    }

    static Spot of(@Nullable Place place) {
        if (place == null) return UNKNOWN;
        return new Spot(place.phrase().text(), Tallies.words(place.phrase()), place.site());
    }

    /** The words that tell where, in lower case; empty when nothing is said. */
    Set<String> words() {
        return words;
    }

    private Spelt spelt() {
        Spelt known = spelt;
        if (known != null) return known;
        Layout layout = LAYOUTS.read(null, text);
        known = new Spelt(names(layout), small(layout.words()));
        spelt = known;
        return known;
    }

    /** The names in a text that tell one place from another, in lower case. A word that is printed small there too is none. */
    static Set<String> names(Layout layout) {
        Words words = layout.words();
        NamedWords known = Names.standard().in(layout);
        Set<String> common = small(words);
        Set<String> out = new LinkedHashSet<>();
        for (int w = 0; w < words.size(); w++) {
            String lower = words.lower(w);
            boolean name = Character.isUpperCase(words.text(w).charAt(0)) && !common.contains(lower);
            if (name && lower.length() >= SHORTEST && !known.isAny(w, WIDE) && !CALENDAR.contains(lower))
                out.add(lower);
        }
        return out;
    }

    private static Set<String> small(Words words) {
        Set<String> out = new HashSet<>();
        for (int w = 0; w < words.size(); w++) if (words.text(w).equals(words.lower(w))) out.add(words.lower(w));
        return out;
    }

    /** How this place lies to the other. */
    Lie to(Spot other) {
        if (words.isEmpty() || other.words.isEmpty()) return Lie.OPEN;
        if (text.equals(other.text)) return Lie.SAME;
        Set<String> mine = without(spelt().names, other.spelt().small);
        Set<String> theirs = without(other.spelt().names, spelt().small);
        if (mine.isEmpty() || theirs.isEmpty()) return SameThing.shares(words, other.words) ? Lie.SAME : bySite(other);
        if (!SameThing.shares(mine, theirs)) return bySite(other);
        if (mine.equals(theirs)) return byVenue(other);
        if (mine.containsAll(theirs)) return isList() ? Lie.AROUND : Lie.WITHIN;
        if (theirs.containsAll(mine)) return other.isList() ? Lie.WITHIN : Lie.AROUND;
        return Lie.SAME;
    }

    /** "Selnik and Halm": more names make it wider, not closer. */
    private boolean isList() {
        return spelt().small.contains("and");
    }

    /** Two places of one name: "a market in Selnik" lies in Selnik, and may be "a square in Selnik" or not. */
    private Lie byVenue(Spot other) {
        Set<String> mine = without(spelt().small, WHOLE);
        Set<String> theirs = without(other.spelt().small, WHOLE);
        if (mine.equals(theirs)) return Lie.SAME;
        if (mine.isEmpty()) return Lie.AROUND;
        if (theirs.isEmpty()) return Lie.WITHIN;
        return SameThing.shares(mine, theirs) ? Lie.SAME : Lie.OPEN;
    }

    /** Whether a gazetteer has it. */
    boolean isFound() {
        return site != null;
    }

    /** Whether it is a country and nothing closer. */
    boolean isCountry() {
        return site != null && site.kind() == Kind.COUNTRY && spelt().names.isEmpty();
    }

    private Lie bySite(Spot other) {
        if (site != null && other.site != null && site.id().equals(other.site.id())) return Lie.SAME;
        if (site == null || other.site == null) return Lie.ELSEWHERE;
        if (contains(other.site, site)) return Lie.WITHIN;
        return contains(site, other.site) ? Lie.AROUND : Lie.ELSEWHERE;
    }

    private static boolean contains(Site wide, Site close) {
        if (wide.kind() == Kind.COUNTRY)
            return close.kind() != Kind.COUNTRY && close.countries().contains(wide.name());
        return wide.kind() == Kind.REGION && wide.name().equals(close.region());
    }

    private static Set<String> without(Set<String> names, Set<String> small) {
        if (!SameThing.shares(names, small)) return names;
        Set<String> out = new HashSet<>(names);
        out.removeAll(small);
        return out;
    }
}
