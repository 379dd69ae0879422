package org.hearsay.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hearsay.ledger.Located;
import org.hearsay.ledger.Shown;
import org.hearsay.model.Site;
import org.hearsay.web.drawing.Spot;
import org.hearsay.web.drawing.WorldMap;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;

/** Claims by place: on a map where one point is known for a place, and all of them in a table. */
final class Maps {
    /** So many places are shown at once. */
    static final int PLACES = 500;

    /** So many words for a place are named. */
    private static final int WORDS = 5;

    private static final String NOWHERE = "Not on the map: no place, or none of several, was known for the words";
    private static final String WIDE = "Not on the map: countries and regions, for which no one point stands";

    private Maps() {}

    /**
     * The view.
     *
     * @param shown places, those of most claims first
     * @param asked what else is asked for, by name: it goes with each place's address
     */
    static Sheet sheet(Shown<List<Located>> shown, Map<String, String> asked) {
        List<Sheet.Row> rows = new ArrayList<>();
        for (String group : List.of("On the map", WIDE, NOWHERE))
            for (Located place : shown.what()) if (group(place).equals(group)) rows.add(row(group, place, asked));
        return new Sheet(
                "By place",
                "The places that claims are about, as their reports name them. Nothing is guessed: words that no gazetteer knew, or "
                        + "knew of several places, stand below the map. How many claims name a place is no count of what happened there.",
                List.of("where", "claims", "claimants", "lies in", "printed as"),
                rows,
                shown.more());
    }

    private static String group(Located place) {
        return place.isPoint() ? "On the map" : place.site() != null ? WIDE : NOWHERE;
    }

    private static Sheet.Row row(String group, Located place, Map<String, String> asked) {
        Site site = place.site();
        return new Sheet.Row(
                group,
                List.of(
                        Cell.of(name(place), point(place)).to(address(place, asked)),
                        Cell.of(Integer.toString(place.claims())),
                        Cell.of(Integer.toString(place.claimants())),
                        Cell.of(site == null ? "" : liesIn(site), site != null && site.disputed() ? "disputed" : null),
                        Cell.of(
                                String.join(
                                        ", ",
                                        place.words()
                                                .subList(
                                                        0,
                                                        Math.min(
                                                                WORDS,
                                                                place.words().size()))),
                                place.words().size() > WORDS
                                        ? "and in " + (place.words().size() - WORDS) + " other ways"
                                        : null)));
    }

    private static String name(Located place) {
        return place.site() == null ? place.name() : place.site().name();
    }

    private static String liesIn(Site site) {
        String countries = String.join(", ", site.countries());
        return site.region() == null ? countries : site.region() + "; " + countries;
    }

    private static @Nullable String point(Located place) {
        Site site = place.site();
        if (!place.isPoint() || site == null || site.latitude() == null || site.longitude() == null) return null;
        return degrees(site.latitude(), "N", "S") + ", " + degrees(site.longitude(), "E", "W");
    }

    private static String degrees(BigDecimal value, String more, String less) {
        return value.abs().stripTrailingZeros().toPlainString() + "° " + (value.signum() < 0 ? less : more);
    }

    private static String address(Located place, Map<String, String> asked) {
        Map<String, String> all = new TreeMap<>(asked);
        all.remove("page");
        all.put("place", name(place));
        return Links.address("/claims", all);
    }

    /** The places that one point stands for as a picture that says where it is from; empty where there are none. */
    static String svg(List<Located> places, @Nullable String host, Links links) {
        List<Spot> spots = new ArrayList<>();
        int claims = 0;
        for (Located place : places) {
            Site site = place.site();
            if (!place.isPoint() || site == null || site.latitude() == null || site.longitude() == null) continue;
            claims += place.claims();
            spots.add(new Spot(
                    site.name(),
                    site.latitude().doubleValue(),
                    site.longitude().doubleValue(),
                    place.claims(),
                    site.name() + ": " + ClaimWords.many(place.claims(), "claim"),
                    address(place, links.asked())));
        }
        if (spots.isEmpty()) return "";
        String source = "Source: " + ClaimWords.many(claims, "claim") + " of " + ClaimWords.many(spots.size(), "place")
                + " in a ledger of claims, places as claimed; which is right is not said. Hearsay.";
        return WorldMap.svg(
                spots,
                "Claims by place: " + ClaimWords.many(spots.size(), "place"),
                source,
                "http://" + (host == null ? "localhost" : host) + links.self());
    }
}
