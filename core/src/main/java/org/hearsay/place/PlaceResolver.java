package org.hearsay.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.gazetteer.Gazetteer;
import org.hearsay.gazetteer.KindWords;
import org.hearsay.gazetteer.Listed;
import org.hearsay.gazetteer.PlaceKey;
import org.hearsay.model.Phrase;
import org.hearsay.model.Place;
import org.hearsay.model.Site;
import org.hearsay.name.NamedWords;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Looks up the phrases of one page that say where, each once. */
final class PlaceResolver {
    /** So many other places are kept. */
    private static final int MOST = 5;

    private final Gazetteer gazetteer;
    private final PlaceWords lexicon;
    private final Layout layout;
    private final Words words;
    private final NamedWords names;
    private final Map<String, Place> known = new HashMap<>();
    private @Nullable PageEvidence evidence;

    PlaceResolver(Gazetteer gazetteer, PlaceWords lexicon, Layout layout, NamedWords names) {
        this.gazetteer = gazetteer;
        this.lexicon = lexicon;
        this.layout = layout;
        this.words = layout.words();
        this.names = names;
    }

    /** A phrase with the place that it means, where that is known. */
    Place place(PlaceCandidate where) {
        Phrase phrase = layout.phraseOfWords(where.first(), where.end());
        if (!where.named()) return Place.of(phrase);
        Place found = known.computeIfAbsent(phrase.text(), t -> resolve(phrase, where));
        return new Place(phrase, found.site(), found.others(), found.why());
    }

    /** The narrowest name that can be told; where it is a wider one, it says so. */
    private Place resolve(Phrase phrase, PlaceCandidate where) {
        List<PlaceNames.Name> all = PlaceNames.in(words, where.first(), where.end());
        Place open = Place.of(phrase);
        for (int i = 0; i < all.size(); i++) {
            List<Listed> found = look(all.get(i).text());
            if (found.isEmpty()) continue;
            SiteChoice choice = new SiteChoice(gazetteer, evidence(), all.get(i), around(all, i));
            choice.among(found);
            Listed site = choice.site();
            if (site != null)
                return new Place(
                        phrase,
                        gazetteer.site(site),
                        others(found, site),
                        i == 0
                                ? choice.why()
                                : "“" + all.get(0).text() + "” is not found; it is said to lie in " + site.name());
            if (open.why() == null) open = new Place(phrase, null, others(found, null), choice.why());
        }
        return open;
    }

    /** The places by the names of the phrase that stand around one. */
    private List<Listed> around(List<PlaceNames.Name> all, int narrow) {
        List<Listed> out = new ArrayList<>();
        for (int i = 0; i < all.size(); i++)
            if (i != narrow) out.addAll(look(all.get(i).text()));
        return out;
    }

    private List<Listed> look(String name) {
        String key = PlaceKey.of(name);
        if (lexicon.is(PlaceWord.PART, key)) return List.of();
        List<Listed> found = gazetteer.named(name);
        if (!found.isEmpty()) return found;
        String plain = KindWords.without(key);
        int space = plain.indexOf(' ');
        if (space > 0 && lexicon.is(PlaceWord.PART, plain.substring(0, space))) plain = plain.substring(space + 1);
        return plain.equals(key) ? found : gazetteer.named(plain);
    }

    private PageEvidence evidence() {
        if (evidence == null) evidence = new PageEvidence(gazetteer, words, names);
        return evidence;
    }

    private List<Site> others(List<Listed> found, @Nullable Listed chosen) {
        return found.stream()
                .filter(l -> !l.equals(chosen))
                .limit(MOST)
                .map(gazetteer::site)
                .toList();
    }
}
