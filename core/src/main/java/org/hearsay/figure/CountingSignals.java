package org.hearsay.figure;

import java.util.Set;
import org.hearsay.number.Numeral;
import org.hearsay.text.Sentence;

/** What speaks for a running total or a single happening. */
final class CountingSignals {
    private static final int NEAR = 5;
    private final Page page;
    private final Set<String> periods;
    private final Set<String> parts;

    CountingSignals(Page page, WordSets sets) {
        this.page = page;
        this.periods = sets.get("period");
        this.parts = sets.get("part");
    }

    void note(Sighting s, int event, int unit, History history, Signals out) {
        out.clear();
        Numeral n = s.numeral();
        out.add(1, event);
        out.add(2, unit, event);
        int size = n.amount().low() == null
                ? -1
                : n.amount().low().precision() - n.amount().low().scale();
        out.add(3, size);
        out.add(4, size, event);
        out.add(
                5,
                n.kind().ordinal(),
                n.amount().approximator() == null
                        ? 0
                        : n.amount().approximator().hashCode());
        sentence(s, out);
        verb(s, event, out);
        Sighting figure = history.lastFigure();
        if (figure == null) return;
        boolean same = page.layout.sentenceOf(figure.numeral().numberWord()) == page.layout.sentenceOf(n.numberWord());
        boolean part = n.firstWord() > 0 && parts.contains(page.lower(n.firstWord() - 1));
        out.add(40, same ? 1 : 0, history.figureCounting());
        out.add(41, part ? 1 : 0, same ? history.figureCounting() : 3);
        if (!same) out.add(42, s.counted().isEmpty() ? 1 : 0, history.figureCounting());
    }

    private void sentence(Sighting s, Signals out) {
        Sentence sentence = page.sentence(s.numeral().numberWord());
        int any = 0;
        for (int w = sentence.firstWord(); w < sentence.endWord(); w++) {
            String lower = page.lower(w);
            if (periods.contains(lower)) {
                out.add(10, lower.hashCode());
                out.add(11, lower.hashCode(), w < s.numeral().firstWord() ? 1 : 2);
                if (w > 0)
                    out.add(
                            12,
                            lower.hashCode(),
                            page.capitalized(w - 1) ? 1 : page.lower(w - 1).hashCode());
                any = 1;
            } else if (isYear(lower)) out.add(13, 1);
        }
        out.add(14, any);
    }

    private static boolean isYear(String word) {
        return word.length() == 4
                && (word.startsWith("19") || word.startsWith("20"))
                && Character.isDigit(word.charAt(3));
    }

    /** "Have been killed" against "were killed". */
    private void verb(Sighting s, int event, Signals out) {
        int first = s.numeral().firstWord();
        for (int w = Math.max(0, first - NEAR); w < Math.min(page.size(), s.after() + NEAR); w++) {
            String lower = page.lower(w);
            int where = w < first ? 1 : w < s.after() ? 2 : 3;
            if (page.capitalized(w) || Character.isDigit(lower.charAt(0))) continue;
            out.add(20, lower.hashCode(), where);
            out.add(21, lower.hashCode(), event);
        }
    }
}
