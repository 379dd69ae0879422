package org.hearsay.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.gazetteer.KindWords;
import org.hearsay.model.Site;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** The names in a phrase for a place: "Kestria's border town of Ras al-Tolm" has Ras al-Tolm, a town, and Kestria. */
final class PlaceNames {
    /** Small words inside names. */
    private static final Set<String> INSIDE =
            Set.of("al", "el", "ad", "ar", "as", "ash", "at", "az", "an", "ez", "es", "de", "la", "da", "del");

    private final Words words;
    private final int end;
    private final List<Name> narrow = new ArrayList<>();
    private final List<Name> wide = new ArrayList<>();

    private PlaceNames(Words words, int first, int end) {
        this.words = words;
        this.end = end;
        int w = first;
        while (w < end) {
            int after = joinedEnd(w);
            if (after > w) add(first, w, after);
            w = Math.max(w + 1, after);
        }
    }

    /**
     * A name.
     *
     * @param text its words
     * @param kind what the phrase says it is; null when it does not say
     */
    record Name(String text, Site.@Nullable Kind kind) {}

    /** Those of the words from {@code first} to before {@code end}, the narrowest place first. */
    static List<Name> in(Words words, int first, int end) {
        PlaceNames names = new PlaceNames(words, first, end);
        List<Name> out = new ArrayList<>(names.narrow);
        for (int i = names.wide.size() - 1; i >= 0; i--) out.add(names.wide.get(i));
        return out;
    }

    /** "Gulf of Selnik" is one name; "City of Selnik" is Selnik. */
    private int joinedEnd(int from) {
        int after = runEnd(from);
        boolean joins = after > from
                && after + 1 < end
                && words.lower(after).equals("of")
                && isName(after + 1)
                && KindWords.of(words.lower(after - 1)) == null;
        return joins ? runEnd(after + 1) : after;
    }

    private int runEnd(int from) {
        int w = from;
        int last = from;
        while (w < end && (isName(w) || w > from && INSIDE.contains(words.lower(w)))) {
            if (isName(w)) last = w + 1;
            w++;
        }
        return last;
    }

    private boolean isName(int w) {
        return PlacePhrases.isName(words.text(w));
    }

    private void add(int first, int from, int after) {
        if (after == from + 1 && KindWords.of(words.lower(from)) != null) return;
        StringBuilder text = new StringBuilder();
        for (int w = from; w < after; w++) text.append(w == from ? "" : " ").append(words.text(w));
        Name name = new Name(text.toString(), kind(first, from, after));
        boolean isAround = after < end
                        && (words.lower(after).endsWith("’s")
                                || words.lower(after).endsWith("'s"))
                || after + 1 < end
                        && KindWords.of(words.lower(after)) != null
                        && words.lower(after + 1).equals("of");
        (isAround ? wide : narrow).add(name);
    }

    /** "The Tolm region", "Tolm Region", "the region of Tolm". */
    private Site.@Nullable Kind kind(int first, int from, int after) {
        if (after < end && KindWords.of(words.lower(after)) != null) {
            boolean another = after + 1 < end && words.lower(after + 1).equals("of");
            if (!another) return KindWords.of(words.lower(after));
        }
        if (after - from > 1 && KindWords.of(words.lower(after - 1)) != null)
            return KindWords.of(words.lower(after - 1));
        if (from - 2 >= first && words.lower(from - 1).equals("of")) return KindWords.of(words.lower(from - 2));
        return from - 1 >= first ? KindWords.of(words.lower(from - 1)) : null;
    }
}
