package org.hearsay.figure;

import java.util.Set;
import org.hearsay.name.NamedWords;
import org.jspecify.annotations.Nullable;

/** What speaks for the class of what is counted. */
final class UnitSignals {
    private final Page page;
    private final NamedWords names;
    private final Set<String> parts;

    UnitSignals(Page page, NamedWords names, WordSets sets) {
        this.page = page;
        this.names = names;
        this.parts = sets.get("part");
    }

    void note(Sighting s, int event, History history, Signals out) {
        out.clear();
        Counted c = s.counted();
        int unit = code(c.unitClass());
        out.add(1, unit);
        out.add(2, unit, event);
        out.add(3, event);
        if (c.head() >= 0)
            out.add(
                    4,
                    page.capitalized(c.head()) && c.unitClass() == null
                            ? 3
                            : page.lower(c.head()).hashCode());
        modifiers(c, unit, out);
        before(s, unit, history, out);
        around(s, unit, event, out);
    }

    private void modifiers(Counted c, int unit, Signals out) {
        int kinds = 0;
        for (int w = c.first(); w < c.end(); w++) {
            if (w == c.head()) continue;
            if (names.mask(w) != 0) {
                out.add(10, unit, Long.hashCode(names.mask(w)));
                kinds |= 1;
            } else if (!page.capitalized(w)) {
                out.add(11, page.lower(w).hashCode());
                out.add(12, page.lower(w).hashCode(), unit);
            } else kinds |= 2;
        }
        out.add(13, unit, kinds);
    }

    private void before(Sighting s, int unit, History history, Signals out) {
        Sighting figure = history.lastFigure();
        if (figure == null) return;
        boolean same = page.layout.sentenceOf(figure.numeral().numberWord())
                == page.layout.sentenceOf(s.numeral().numberWord());
        boolean vague = s.counted().isEmpty() || s.counted().unitClass() == null || isOther(s);
        out.add(20, same ? history.figureUnit() : -1, unit);
        out.add(21, vague ? history.figureUnit() : -1, same ? history.figureEvent() : -1);
        out.add(22, history.figureUnit(), unit);
        if (same
                && s.numeral().firstWord() > 0
                && parts.contains(page.lower(s.numeral().firstWord() - 1))) out.add(23, history.figureUnit(), unit);
    }

    private boolean isOther(Sighting s) {
        return s.counted().head() >= 0 && page.lower(s.counted().head()).startsWith("other");
    }

    private void around(Sighting s, int unit, int event, Signals out) {
        int b = s.numeral().firstWord() - 1;
        if (b >= 0 && !page.capitalized(b)) out.add(30, page.lower(b).hashCode(), unit);
        if (s.left() >= 0) out.add(31, page.lower(s.left()).hashCode(), unit);
        if (s.right() >= 0) out.add(32, page.lower(s.right()).hashCode(), unit);
        if (s.inside() >= 0) out.add(33, page.lower(s.inside()).hashCode(), unit);
        int a = s.after();
        if (a < page.size()) out.add(34, page.lower(a).hashCode(), s.counted().isEmpty() ? event : -1);
    }

    private static int code(@Nullable String name) {
        return name == null ? 0 : name.hashCode();
    }
}
