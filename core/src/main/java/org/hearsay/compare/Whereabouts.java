package org.hearsay.compare;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.hearsay.model.Actor;
import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.jspecify.annotations.Nullable;

/**
 * The names by which a page can be told from others: of the places of its figures and in its opening. Names of states and
 * peoples, days and months are left out: half of all pages have them. Those of profiles are told by the sides on the page.
 */
final class Whereabouts {
    /** So many characters open a page, in which a report says what it is about. */
    private static final int OPENING = 1000;
    /** Fewer letters make no name. */
    private static final int SHORTEST = 4;

    private static final LayoutReader LAYOUTS = new LayoutReader();

    private final Set<String> sides = new HashSet<>();
    private final Set<String> opening;

    private Whereabouts(Reading reading) {
        for (Actor a : reading.actors()) add(a.side());
        for (Figure f : reading.figures()) if (f.party() != null) add(f.party().side());
        Report report = reading.report();
        String text = report.text().substring(0, Math.min(OPENING, report.text().length()));
        opening = names(LAYOUTS.read(report.title(), text));
    }

    static Whereabouts of(Reading reading) {
        return new Whereabouts(reading);
    }

    private void add(@Nullable String side) {
        if (side != null) sides.add(side.toLowerCase(Locale.ROOT));
    }

    /** Names in the page's opening, in lower case. */
    Set<String> opening() {
        return opening;
    }

    /** Names in the words for a place, in lower case; empty where it is given by common words only, or only by a state. */
    Set<String> names(Phrase place) {
        return names(LAYOUTS.read(null, place.text()));
    }

    private Set<String> names(Layout layout) {
        Set<String> out = Spot.names(layout);
        out.removeIf(name -> name.length() < SHORTEST || isSide(name));
        return out;
    }

    /** Whether a word is the name of a side, or its adjective ("Varenian" of Varenia). */
    private boolean isSide(String lower) {
        for (String side : sides) if (lower.startsWith(side)) return true;
        return false;
    }
}
