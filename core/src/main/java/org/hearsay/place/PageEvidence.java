package org.hearsay.place;

import java.util.HashSet;
import java.util.Set;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.KindWords;
import org.hearsay.gazetteer.Listed;
import org.hearsay.gazetteer.PlaceKey;
import org.hearsay.model.Site;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.text.Words;

/** What a page says of the countries and regions in which its places may lie. */
final class PageEvidence {
    private static final long OF_A_STATE =
            NameKind.bits(NameKind.STATE, NameKind.CAPITAL, NameKind.REGION, NameKind.ADJECTIVE, NameKind.PEOPLE);

    private final Gazetteer gazetteer;
    private final Set<String> states = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();

    PageEvidence(Gazetteer gazetteer, Words words, NamedWords names) {
        this.gazetteer = gazetteer;
        for (int w = 0; w < words.size(); w++) {
            String side = names.isAny(w, OF_A_STATE) ? names.side(w) : null;
            if (side != null) states.add(side);
            if (PlacePhrases.isName(words.text(w))) capitalised.add(words.lower(w));
        }
    }

    /** 2 where the page names the region of a place, 1 where it names its country, or one that claims it, 0 for neither. */
    int of(Listed place) {
        if (isRegionNamed(place)) return 2;
        for (String country : gazetteer.countries(place)) if (isNamed(country)) return 1;
        return 0;
    }

    /** Whether the page names the region by another name than the place's own. */
    private boolean isRegionNamed(Listed place) {
        Listed region = place.kind() == Site.Kind.REGION || place.regionId().isEmpty()
                ? null
                : gazetteer.byId(place.regionId());
        if (region == null) return false;
        String name = KindWords.without(PlaceKey.of(region.name()));
        return !name.equals(KindWords.without(PlaceKey.of(place.name()))) && stands(name);
    }

    /** Whether the page names a country, its people or its capital. */
    boolean isNamed(String country) {
        return states.contains(country) || stands(PlaceKey.of(country));
    }

    private boolean stands(String key) {
        for (String word : key.split(" ")) if (!capitalised.contains(word) && !word.equals("and")) return false;
        return true;
    }
}
