package org.hearsay.gazetteer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.text.Lexicon;

/** Who lays claim to disputed territories: {@code disputed.txt}. Immutable. */
final class Claims {
    static final Claims STANDARD = new Claims(Lexicon.lines(Claims.class, "disputed.txt"));

    private final Map<String, List<String>> claimants = new HashMap<>();

    private Claims(List<String> lines) {
        for (String line : lines) {
            String[] cells = line.split("\\|", -1);
            List<String> names = List.of(cells[2].strip().split(" *; *"));
            for (String id : cells[0].strip().split(" ")) claimants.put(id, names);
        }
    }

    /** The claimants of a place, of its region or of its country, by name; none where they do not stand in the list. */
    List<String> on(Listed place) {
        for (String id : List.of(place.id(), place.regionId(), place.country())) {
            List<String> names = claimants.get(id);
            if (names != null) return names;
        }
        return List.of();
    }
}
