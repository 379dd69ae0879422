package org.hearsay.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    /**
     * A phrase with the place that it means, where that is known.
     *
     * @param list the places of the list in which it stands, or it alone
     */
    Place place(PlaceCandidate where, List<PlaceLists.Range> list) {
        if (!where.named()) return Place.of(layout.phraseOfWords(where.first(), where.end()));
        return list.size() > 1 ? all(list) : one(list.get(0));
    }

    /** Whether a gazetteer has a name that stands there. */
    boolean knows(PlaceLists.Range range) {
        return PlaceNames.in(words, range.first(), range.end()).stream()
                .anyMatch(name -> !look(name.text()).isEmpty());
    }

    private Place one(PlaceLists.Range range) {
        Phrase phrase = layout.phraseOfWords(range.first(), range.end());
        Place found = known.computeIfAbsent(phrase.text(), t -> resolve(phrase, range));
        return new Place(phrase, found.site(), found.others(), found.why());
    }

    /** A list of places means what holds all of them, where that is one country. */
    private Place all(List<PlaceLists.Range> list) {
        Phrase phrase = layout.phraseOfWords(
                list.get(0).first(), list.get(list.size() - 1).end());
        Set<String> countries = null;
        for (PlaceLists.Range range : list) {
            Site site = one(range).site();
            Set<String> its = site == null ? Set.of() : new LinkedHashSet<>(site.countries());
            if (countries == null) countries = its;
            else countries.retainAll(its);
            if (countries.isEmpty()) break;
        }
        Listed country = countries == null || countries.size() != 1
                ? null
                : country(countries.iterator().next());
        return country == null
                ? new Place(phrase, null, List.of(), "several places")
                : new Place(phrase, gazetteer.site(country), List.of(), "several places that lie in it");
    }

    private @Nullable Listed country(String name) {
        for (Listed l : gazetteer.named(name)) if (l.kind() == Site.Kind.COUNTRY) return l;
        return null;
    }

    /** The narrowest name that can be told; where it is a wider one, it says so. */
    private Place resolve(Phrase phrase, PlaceLists.Range where) {
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
