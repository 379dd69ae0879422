package org.hearsay.figure;

import java.util.Set;
import org.hearsay.name.NamedWords;
import org.hearsay.number.Numeral;
import org.hearsay.text.Sentence;
import org.jspecify.annotations.Nullable;

/** What speaks for or against a numeral being a figure of some event. Names enter by their class only. */
final class EventSignals {
    private static final int YEAR_DIGITS = 4;
    private static final EventRules RULES = new EventRules();
    private final Page page;
    private final NamedWords names;
    private final Set<String> aux;
    private final Set<String> barriers;
    private final Set<String> parts;
    private final Governing governing;

    EventSignals(Page page, NamedWords names, WordSets sets) {
        this.page = page;
        this.names = names;
        this.aux = sets.get("aux");
        this.barriers = sets.get("barrier");
        this.parts = sets.get("part");
        this.governing = new Governing(page, sets);
    }

    /** Notes everything about the candidate. */
    void note(Sighting s, History history, Signals out) {
        out.clear();
        out.add(1, 1);
        number(s, out);
        counted(s, out);
        around(s, out);
        triggers(s, out);
        before(s, history, out);
        sentence(s, out);
        EventRules.Choice rule = RULES.of(page, s);
        int ruled = rule == null ? 0 : 1 + Classes.EVENTS.indexOf(rule.trigger().event());
        out.add(60, ruled);
        out.add(61, ruled, code(s.counted().unitClass()));
        out.add(62, ruled, rule == null ? 0 : wordCode(rule.word()));
        out.add(64, code(governing.event(s)));
        out.add(63, ruled, history.lastEvent());
    }

    private void number(Sighting s, Signals out) {
        Numeral n = s.numeral();
        out.add(2, n.kind().ordinal(), n.tail().isEmpty() ? 0 : n.tail().hashCode());
        out.add(3, size(n), n.amount().approximator() == null ? 0 : 1);
        String printed = page.printed(n.numberWord());
        boolean year = n.kind() == Numeral.Kind.DIGITS
                && printed.length() == YEAR_DIGITS
                && (printed.startsWith("19") || printed.startsWith("20"));
        out.add(4, year ? 1 : 0, s.counted().isEmpty() ? 1 : 0);
        out.add(5, n.kind().ordinal(), s.counted().partitive() ? 1 : 0);
        if (n.kind() == Numeral.Kind.NONE || n.kind() == Numeral.Kind.FRACTION)
            out.add(6, n.kind().ordinal(), code(s.counted().unitClass()));
    }

    private static int size(Numeral n) {
        if (n.amount().value() == null) return -1;
        int digits = n.amount().value().precision() - n.amount().value().scale();
        return n.amount().value().intValue() == 1 ? 0 : digits;
    }

    private void counted(Sighting s, Signals out) {
        Counted c = s.counted();
        int unit = code(c.unitClass());
        out.add(10, unit);
        out.add(11, unit, s.numeral().kind().ordinal());
        if (c.head() >= 0) {
            out.add(12, wordCode(c.head()));
            if (c.head() > c.first()) out.add(13, wordCode(c.head() - 1));
        } else if (s.numeral().endWord() < page.size())
            out.add(14, wordCode(s.numeral().endWord()));
        if (s.inside() >= 0) {
            out.add(15, trigger(s.inside()), unit);
            out.add(16, trigger(s.inside()), s.inside() == c.head() ? 1 : 0);
        }
    }

    private void around(Sighting s, Signals out) {
        int b = s.numeral().firstWord() - 1;
        int a = s.after();
        int prev = wordCode(b);
        int next = wordCode(a);
        out.add(20, prev);
        out.add(21, prev, wordCode(b - 1));
        out.add(22, prev, code(s.counted().unitClass()));
        out.add(23, next);
        out.add(24, next, wordCode(a + 1));
        out.add(25, next, code(s.counted().unitClass()));
        out.add(26, prev, next);
    }

    private void triggers(Sighting s, Signals out) {
        int unit = code(s.counted().unitClass());
        int right = s.right() < 0 ? 0 : trigger(s.right());
        int left = s.left() < 0 ? 0 : trigger(s.left());
        int rightWay = s.right() < 0 ? 0 : way(s.after(), s.right(), s.rightGap());
        int leftWay = s.left() < 0 ? 0 : way(s.left() + 1, s.numeral().firstWord(), s.leftGap());
        out.add(30, right, rightWay);
        out.add(31, left, leftWay);
        out.add(32, right, s.rightGap() == 0 ? unit : -1);
        out.add(33, left, s.leftGap() == 0 ? unit : -1);
        out.add(34, right * 31 + left, (rightWay & 7) * 8 + (leftWay & 7));
        if (s.right() >= 0) out.add(35, wordCode(s.right()), Math.min(2, s.rightGap()));
        if (s.left() >= 0) out.add(36, wordCode(s.left()), Math.min(2, s.leftGap()));
        out.add(37, unit, left * 8 + (leftWay & 7));
        out.add(38, unit, right * 8 + (rightWay & 7));
        if (s.right() >= 0) out.add(39, passive(s.after(), s.right()) ? 1 : 0, right);
    }

    private boolean passive(int from, int to) {
        for (int w = from; w < to; w++) if (aux.contains(page.lower(w))) return true;
        return false;
    }

    /** How far, and over what. */
    private int way(int from, int to, int gap) {
        int near = gap == 0 ? 0 : gap <= 2 ? 1 : gap <= 5 ? 2 : gap <= 10 ? 3 : 4;
        int flags = 0;
        for (int w = from; w < to; w++) {
            String lower = page.lower(w);
            if (barriers.contains(lower)) flags |= 8;
            else if (lower.equals(",") || lower.equals(";")) flags |= 16;
            else if (Character.isDigit(lower.charAt(0))) flags |= 32;
        }
        return near | flags;
    }

    private void before(Sighting s, History history, Signals out) {
        Sighting last = history.last();
        boolean same = last != null && sameSentence(last, s);
        out.add(40, same ? history.lastEvent() : -1);
        Sighting figure = history.lastFigure();
        if (figure == null) return;
        boolean here = sameSentence(figure, s);
        int unit = code(s.counted().unitClass());
        if (here) {
            int link = link(figure.after(), s.numeral().firstWord());
            out.add(41, history.figureEvent(), link);
            out.add(42, history.figureEvent(), link * 31 + unit);
            out.add(43, history.figureEvent(), s.right() < 0 ? 0 : trigger(s.right()));
            int b = s.numeral().firstWord() - 1;
            out.add(44, history.figureEvent(), wordCode(b));
            out.add(
                    45,
                    history.figureEvent(),
                    s.counted().isEmpty() ? wordCode(s.numeral().endWord()) : unit);
        } else {
            out.add(46, history.figureEvent(), s.counted().isEmpty() ? 1 : 0);
            out.add(47, history.figureEvent(), s.right() < 0 && s.left() < 0 ? unit : -1);
        }
    }

    private boolean sameSentence(Sighting a, Sighting b) {
        return page.layout.sentenceOf(a.numeral().numberWord())
                == page.layout.sentenceOf(b.numeral().numberWord());
    }

    /** What lies between two numbers. */
    private int link(int from, int to) {
        if (to - from > 12) return 1;
        int kind = to - from <= 2 ? 2 : to - from <= 5 ? 4 : 6;
        for (int w = from; w < to; w++) {
            String lower = page.lower(w);
            if (parts.contains(lower)) return 20;
            if (barriers.contains(lower)) kind |= 8;
            if (lower.equals("and")) kind |= 1;
            if (!page.triggers(w).isEmpty()) kind |= 16;
        }
        return kind;
    }

    private void sentence(Sighting s, Signals out) {
        Sentence sentence = page.sentence(s.numeral().numberWord());
        int events = 0;
        for (int w = sentence.firstWord(); w < sentence.endWord(); w++)
            for (Trigger t : page.triggers(w)) events |= 1 << Classes.EVENTS.indexOf(t.event());
        for (int e = 1; e < Classes.EVENTS.size(); e++) if ((events & 1 << e) != 0) out.add(50, e);
        out.add(51, events == 0 ? 1 : 0, code(s.counted().unitClass()));
        out.add(52, Math.min(3, s.numeral().firstWord() - sentence.firstWord()), events == 0 ? 1 : 0);
    }

    private int trigger(int word) {
        Trigger t = page.triggers(word).get(0);
        return 1 + Classes.EVENTS.indexOf(t.event()) * 8 + t.kind().ordinal();
    }

    private static int code(@Nullable String name) {
        return name == null ? 0 : name.hashCode();
    }

    /** A word's identity; names by their kinds only. */
    private int wordCode(int w) {
        if (w < 0 || w >= page.size()) return 0;
        String lower = page.lower(w);
        if (names.mask(w) != 0 && page.capitalized(w)) return Long.hashCode(names.mask(w)) | 1;
        char c = lower.charAt(0);
        if (Character.isDigit(c)) return 2;
        if (page.capitalized(w)
                && page.unit(w) == null
                && page.triggers(w).isEmpty()
                && !aux.contains(lower)
                && page.tag(w).isName()) return 3;
        return lower.hashCode();
    }
}
