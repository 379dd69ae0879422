package org.hearsay.figure;

import java.util.Set;
import org.hearsay.model.Figure.Party;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Whose loss it is; for launches and deployments, who did it. Works through a page's figures in order. */
final class Parties {
    private static final int LONGEST = 10;
    private static final int SUBJECT = 5;
    private static final int BACK = 14;
    private final Page page;
    private final NamedWords names;
    private final Certain certain;
    private final Set<String> stops;
    private final Set<String> aux;
    private final Set<String> losing;
    private final Set<String> again;
    private @Nullable Party last;
    /** Whether the last party says more than that they are people. */
    private boolean telling;

    private @Nullable Decision before;

    Parties(Page page, NamedWords names, WordSets sets, Certain certain) {
        this.page = page;
        this.names = names;
        this.certain = certain;
        this.stops = sets.get("stop");
        this.aux = sets.get("aux");
        this.losing = sets.get("losing");
        this.again = sets.get("again");
    }

    /** The party of the next figure; null when it is not said. */
    @Nullable
    Party next(Decision d) {
        Party party = find(d);
        if (party != null && !party.equals(last)) {
            last = party;
            telling = party.side() != null || !isAnybody(d.sighting().counted());
        }
        before = d;
        return party;
    }

    private @Nullable Party find(Decision d) {
        Sighting s = d.sighting();
        Party did = doer(d);
        if (did != null) return did;
        boolean others =
                s.counted().head() >= 0 && page.lower(s.counted().head()).startsWith("other");
        boolean bare = certain.isBare(s) && !others;
        if (bare && continues(s)) return telling && isAlike(d) ? last : null;
        Counted c = s.counted();
        if (c.isEmpty()) return null;
        int end = extended(c.end());
        String side = names.sideBetween(c.first(), end);
        if (side == null && last != null && sameSentence(s) && !isRival(s)) side = last.side();
        return new Party(page.layout.phraseOfWords(c.first(), end), side);
    }

    /** "People", "the dead", "others": nothing is said of whose they are. */
    private static boolean isAnybody(Counted c) {
        return c.head() >= 0 && c.head() == c.first() && "people".equals(c.unitClass());
    }

    /** "Detonated two bombs, killing three": the three are not of the bombs. */
    private boolean isAlike(Decision d) {
        return before != null && Classes.isPeople(before.unitClass()) == Classes.isPeople(d.unitClass());
    }

    /** Whether those counted belong to those counted before. */
    private boolean continues(Sighting s) {
        if (before == null || last == null) return false;
        if (sameSentence(s)) return true;
        int distance = sentenceOf(s) - sentenceOf(before.sighting());
        if (distance > 2) return false;
        Numeral n = s.numeral();
        boolean part = n.kind() == Numeral.Kind.FRACTION || s.counted().partitive();
        return part || distance == 1 && n.firstWord() > 0 && again.contains(page.lower(n.firstWord() - 1));
    }

    /** Between "185 rebels" and "48 soldiers" the side changes. */
    private boolean isRival(Sighting s) {
        return before != null
                && !Classes.UNITS.get(before.unit()).equals(s.counted().unitClass())
                && isArmed(before.unitClass())
                && isArmed(s.counted().unitClass());
    }

    private static boolean isArmed(@Nullable String unit) {
        return "military".equals(unit) || "combatants".equals(unit) || "civilians".equals(unit);
    }

    /** "12 members of the Orvane guard": the phrase goes on. */
    private int extended(int end) {
        if (end >= page.size()) return end;
        String link = page.lower(end);
        if (!link.equals("of") && !link.equals("from")) return end;
        int limit = Math.min(page.sentence(end).endWord(), end + LONGEST);
        int w = end + 1;
        while (w < limit && (page.lower(w).equals("the") || page.lower(w).equals("a"))) w++;
        int first = w;
        while (w < limit
                && page.isLetters(w)
                && !stops.contains(page.lower(w))
                && (page.capitalized(w) || !isDone(w))
                && (w == first || page.capitalized(w) || page.unit(w) != null || w < first + 3)) w++;
        return w > first ? w : end;
    }

    /** Who lost, launched or sent: the side named before the verb. */
    private @Nullable Party doer(Decision d) {
        Sighting s = d.sighting();
        if (s.left() < 0) return null;
        boolean acts = d.eventClass().equals("launched") || d.eventClass().equals("deployed");
        boolean loses =
                losing.contains(page.lower(s.left())) && (d.eventClass().equals("losses_unspecified") || !isPerson(d));
        if (!acts && !loses) return null;
        if (names.sideBetween(s.counted().first(), s.counted().end()) != null) return null;
        return subject(s.left(), acts);
    }

    /** The nearest side, armed group or name before a verb; null where there is none or the verb is passive. */
    private @Nullable Party subject(int verb, boolean acts) {
        int first = Math.max(page.sentence(verb).firstWord(), verb - BACK);
        int nearest = -1;
        for (int w = verb - 1; w >= first; w--) {
            if (page.lower(w).equals("by")) return null;
            if (names.side(w) != null) return named(w, first, verb);
            String unit = page.unit(w);
            boolean actor = isArmed(unit) || names.is(w, NameKind.MOVEMENT);
            if (nearest < 0 && actor && acts) nearest = w;
        }
        return nearest < 0 ? null : new Party(page.layout.phraseOfWords(nearest, nearest + 1), null);
    }

    private Party named(int word, int sentence, int verb) {
        int first = word;
        while (first > sentence && names.side(first - 1) != null && names.end(first - 1) == names.end(word)) first--;
        int end = names.end(word);
        while (end < Math.min(verb, first + SUBJECT)
                && page.isLetters(end)
                && !aux.contains(page.lower(end))
                && !stops.contains(page.lower(end))) end++;
        return new Party(page.layout.phraseOfWords(first, Math.max(end, first + 1)), names.side(word));
    }

    private boolean isPerson(Decision d) {
        return d.unitClass().equals("people") || d.unitClass().equals("civilians");
    }

    private boolean isDone(int w) {
        return !page.triggers(w).isEmpty() && page.unit(w) == null;
    }

    private boolean sameSentence(Sighting s) {
        return before != null && sentenceOf(before.sighting()) == sentenceOf(s);
    }

    private int sentenceOf(Sighting s) {
        return page.layout.sentenceOf(s.numeral().numberWord());
    }
}
