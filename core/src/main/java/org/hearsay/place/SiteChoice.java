package org.hearsay.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.KindWords;
import org.hearsay.gazetteer.Listed;
import org.hearsay.gazetteer.PlaceKey;
import org.hearsay.model.Site.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the place that a name means among those that have it, or none: by the kind that the phrase says, by what it is said to lie
 * in, by the countries and regions that the page names, by size where one is larger than the next by far. What the page gives no
 * reason for is not chosen, unless it is a country or a city of millions.
 */
final class SiteChoice {
    private static final long MANY = 1_000_000;
    private static final long BY_FAR = 10;
    private static final long PEOPLE_OF_A_REGION = 500_000;

    private final Gazetteer gazetteer;
    private final PageEvidence evidence;
    private final PlaceNames.Name name;
    private final List<Listed> around;
    /** How many people live in the largest town of the same name, by the region's id. */
    private final Map<String, Long> larger = new HashMap<>();

    private @Nullable Listed site;
    private @Nullable String why;

    /** For one name; {@code around} are places by the other names of its phrase. */
    SiteChoice(Gazetteer gazetteer, PageEvidence evidence, PlaceNames.Name name, List<Listed> around) {
        this.gazetteer = gazetteer;
        this.evidence = evidence;
        this.name = name;
        this.around = around;
    }

    /** The place; null for none. */
    @Nullable
    Listed site() {
        return site;
    }

    /** What speaks for it, or why there is none. */
    @Nullable
    String why() {
        return why;
    }

    /** Chooses among at least one. */
    void among(List<Listed> all) {
        List<Listed> left = ofKind(all);
        if (left.isEmpty()) {
            why = "the gazetteer has no such " + said() + " of this name";
            return;
        }
        List<Listed> inside = inside(left);
        if (!inside.isEmpty()) {
            choose(inside, "lies in what the phrase names with it", true);
            return;
        }
        List<Listed> named = left.stream().filter(l -> evidence.of(l) > 0).toList();
        if (named.isEmpty()) choose(left, "nothing on the page says in which country", false);
        else choose(named, "the page names its country", true);
    }

    private List<Listed> ofKind(List<Listed> all) {
        Kind kind = name.kind();
        if (kind == null || kind == Kind.DISTRICT) return all;
        return all.stream().filter(l -> l.kind() == kind).toList();
    }

    private String said() {
        return name.kind() == Kind.REGION ? "region" : "town";
    }

    private List<Listed> inside(List<Listed> all) {
        List<Listed> out = new ArrayList<>();
        for (Listed l : all) if (around.stream().anyMatch(a -> isIn(l, a))) out.add(l);
        return out;
    }

    private boolean isIn(Listed place, Listed other) {
        if (place.id().equals(other.id())) return false;
        if (other.kind() == Kind.REGION) return place.regionId().equals(other.id());
        return other.kind() == Kind.COUNTRY && gazetteer.countries(place).contains(other.name());
    }

    private void choose(List<Listed> all, String because, boolean supported) {
        List<Listed> left = withoutTownsOf(all);
        Listed first = left.get(0);
        Listed country = country(left);
        if (country != null) take(country, "a country has this name");
        else if (!supported && !isWellKnown(first)) why = because;
        else if (left.size() == 1) take(first, supported ? because : "the only place of this name, a city of millions");
        else if (isByFarTheLargest(left))
            take(first, because + "; it is by far the largest of " + left.size() + " that have this name");
        else byRegion(left);
    }

    /** A city of millions, by its own name and no other spelling. */
    private boolean isWellKnown(Listed first) {
        return size(first) >= MANY
                && KindWords.without(PlaceKey.of(first.name())).equals(KindWords.without(PlaceKey.of(name.text())));
    }

    private void byRegion(List<Listed> left) {
        List<Listed> named = left.stream().filter(l -> evidence.of(l) == 2).toList();
        if (named.size() == 1) take(named.get(0), "the page names its region");
        else why = left.size() + " places have this name, and the page does not say which";
    }

    /** Whether it is, and none lies in a region that the page names, or it is a city of millions. */
    private boolean isByFarTheLargest(List<Listed> left) {
        Listed first = left.get(0);
        boolean likely = evidence.of(first) == 2
                || first.people() >= MANY
                || left.stream().noneMatch(l -> evidence.of(l) == 2);
        return likely && size(first) >= BY_FAR * Math.max(1, size(left.get(1)));
    }

    /** The largest first, without towns whose region has the same name: it holds them. */
    private List<Listed> withoutTownsOf(List<Listed> all) {
        List<Listed> left = new ArrayList<>();
        for (Listed l : all) {
            boolean held = l.kind() == Kind.TOWN
                    && all.stream().anyMatch(r -> r.kind() == Kind.REGION && r.id().equals(l.regionId()));
            if (held) larger.merge(l.regionId(), l.people(), Math::max);
            else left.add(l);
        }
        left.sort((a, b) -> Long.compare(size(b), size(a)));
        return left;
    }

    /** How many people; a region whose are not known counts as a large city. */
    private long size(Listed l) {
        if (l.kind() != Kind.REGION) return l.people();
        return Math.max(Math.max(l.people(), PEOPLE_OF_A_REGION), larger.getOrDefault(l.id(), 0L));
    }

    /** A country, where no region of another that the page names has its name too. */
    private @Nullable Listed country(List<Listed> left) {
        Listed country = null;
        for (Listed l : left) if (l.kind() == Kind.COUNTRY) country = l;
        for (Listed l : left) if (country != null && l.kind() == Kind.REGION && !isIn(l, country)) return null;
        return country;
    }

    private void take(Listed place, String because) {
        site = place;
        boolean holds = place.kind() == Kind.REGION && larger.containsKey(place.id());
        why = holds ? "a town and the region around it have this name; the region holds both" : because;
    }
}
