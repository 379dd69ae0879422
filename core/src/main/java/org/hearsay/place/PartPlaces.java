package org.hearsay.place;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hearsay.model.Figure;
import org.hearsay.text.Layout;

/** Places that stand right behind a number by itself: "20 in Kestria and 13 in Varenia", "seven from Chad". */
final class PartPlaces {
    private static final Set<String> WHERE = Set.of("in", "at", "near", "over");
    private static final Set<String> THOSE = Set.of("them", "whom");
    private final Layout layout;
    /** By the word behind the number, or behind "of them". */
    private final Map<Integer, Figure> bare = new HashMap<>();

    PartPlaces(Layout layout, List<Figure> figures) {
        this.layout = layout;
        for (Figure f : figures) {
            if (f.unit() != null && f.unit().phrase() != null) continue;
            int end = layout.words().at(layout.end(f.phrase()));
            boolean them = end + 1 < layout.words().size()
                    && layout.words().lower(end).equals("of")
                    && THOSE.contains(layout.words().lower(end + 1));
            bare.put(them ? end + 2 : end, f);
        }
    }

    /** "Seven from Chad and one from Orvane": where those counted are from. */
    boolean isOrigin(PlaceCandidate c) {
        return c.named() && isBehind(c, Set.of("from"));
    }

    /** "33 were killed, 20 in Kestria": the place of some is not that of all, nor of others of them. */
    boolean isOfAnother(PlaceCandidate c, Figure figure) {
        if (!isBehind(c, WHERE)) return false;
        Figure part = Objects.requireNonNull(bare.get(c.first() - 1));
        String whole = part.ties().partOf();
        return whole != null
                && !part.equals(figure)
                && (whole.equals(figure.id()) || whole.equals(figure.ties().partOf()));
    }

    private boolean isBehind(PlaceCandidate c, Set<String> words) {
        int lead = c.first() - 1;
        return lead > 0
                && bare.containsKey(lead)
                && words.contains(layout.words().lower(lead));
    }
}
