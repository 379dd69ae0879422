package org.hearsay.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Facet;
import org.hearsay.ledger.Facet.Kind;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Slice;

/** Says which of the names that were asked for no claim of a ledger has, and which of its names are near them. */
final class Missed {
    private static final int MOST = 3;

    /** Words of fewer letters ("of", "the") make no two names alike. */
    private static final int SHORTEST = 4;

    private final Ledger ledger;

    Missed(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A sentence for each name that nobody has; none where all are there, and just not together. */
    List<String> of(FilterOptions asked) {
        Map<Kind, String> names = new EnumMap<>(Kind.class);
        if (asked.party != null) names.put(Kind.PARTY, asked.party);
        if (asked.outlet != null) names.put(Kind.OUTLET, asked.outlet);
        if (asked.claimant != null) names.put(Kind.CLAIMANT, asked.claimant);
        if (asked.side != null) names.put(Kind.SIDE, asked.side);
        if (asked.place != null) names.put(Kind.PLACE, asked.place);
        List<String> out = new ArrayList<>();
        names.forEach((kind, name) -> {
            if (isMissing(kind, name)) out.add(sentence(kind, name));
        });
        return out;
    }

    /** The sentence for a claimant that nobody is called. */
    String claimant(String name) {
        return sentence(Kind.CLAIMANT, name);
    }

    /** Whether no claim with a figure is of one who is called so. */
    boolean isMissing(Kind kind, String name) {
        return ledger.timeline(alone(kind, name), new Slice(0, 1)).what().isEmpty();
    }

    private static ClaimFilter alone(Kind kind, String name) {
        return new ClaimFilter(
                kind == Kind.PARTY ? name : null,
                null,
                null,
                kind == Kind.PLACE ? name : null,
                kind == Kind.OUTLET ? name : null,
                kind == Kind.CLAIMANT ? name : null,
                kind == Kind.SIDE ? name : null,
                null,
                null,
                null);
    }

    private String sentence(Kind kind, String name) {
        String what = switch (kind) {
            case PARTY -> "tells a loss of ";
            case OUTLET -> "is printed by ";
            case CLAIMANT -> "is claimed by ";
            case SIDE -> "is claimed from the side of ";
            default -> "is of a place called ";
        };
        String near = near(kind, name);
        return "no figure " + what + "“" + name + "”" + (near.isEmpty() ? "" : "; near it: " + near);
    }

    private String near(Kind kind, String name) {
        return ledger.facets().getOrDefault(kind, List.of()).stream()
                .map(Facet::word)
                .filter(word -> isNear(ClaimFilter.key(word), ClaimFilter.key(name)))
                .limit(MOST)
                .collect(Collectors.joining("”, “", "“", "”"))
                .replace("“”", "");
    }

    private static boolean isNear(String word, String asked) {
        if (UsageErrors.areAlike(asked, word) || word.contains(asked)) return true;
        for (String part : asked.split(" ", -1)) if (part.length() >= SHORTEST && word.contains(part)) return true;
        return false;
    }
}
