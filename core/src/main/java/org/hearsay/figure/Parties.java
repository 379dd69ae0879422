package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Figure.Party;
import org.hearsay.model.Phrase;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Whose loss it is; for launches and deployments, who did it. Works through a page's figures in order. */
final class Parties {
    private static final Set<String> HAS = Set.of("has", "have", "had");
    private static final Set<String> LOSSES = Set.of("losses", "casualties");
    private static final int LONGEST = 10;
    private static final int SUBJECT = 5;
    private static final int BACK = 14;
    private static final int LINK = 2;
    private final Page page;
    private final NamedWords names;
    private final Certain certain;
    private final Owners owners;
    private final Set<String> stops;
    private final Set<String> aux;
    private final Set<String> losing;
    private final Set<String> again;
    private final Set<String> wheres;
    private final Set<String> those;
    private final Set<String> bare;
    private @Nullable Party last;
    /** The last that was not told as some of those before: in "12 people, among them three nurses; 40 others" the people. */
    private @Nullable Party all;
    /** The last that was no part of another: of "12 people, among them three women" the people. */
    private @Nullable Party whole;
    /** Whether the last party says more than that they are people. */
    private boolean telling;

    private @Nullable Decision before;

    Parties(Page page, NamedWords names, WordSets sets, Certain certain, Owners owners) {
        this.page = page;
        this.names = names;
        this.certain = certain;
        this.owners = owners;
        this.stops = sets.get("stop");
        this.aux = sets.get("aux");
        this.losing = sets.get("losing");
        this.again = sets.get("again");
        this.wheres = sets.get("where");
        this.those = sets.get("those");
        this.bare = sets.get("bare");
    }

    /** The party of the next figure; null when it is not said. */
    @Nullable
    Party next(Decision d, Claimant claimant) {
        Party party = find(d, claimant);
        if (party != null && !party.equals(last))
            telling = party.side() != null || !isAnybody(d.sighting().counted());
        last = party;
        if (!d.part()) all = party;
        boolean some = d.unitClass().equals("women") || d.unitClass().equals("children");
        if (party != null && Classes.isPeople(d.unitClass()) && !some) whole = party;
        before = d;
        return party;
    }

    private @Nullable Party find(Decision d, Claimant claimant) {
        Sighting s = d.sighting();
        Party own = owners.of(d, claimant, words(s.counted()));
        if (own == null && certain.isBare(s)) own = put(s);
        Party party = own != null ? own : doer(d);
        return party != null || owners.isOwn(s) ? party : counted(d);
    }

    /** "Put the rebels' losses at 22,000 and those of the army at 6,261": who lost so many; null where nobody is named. */
    private @Nullable Party put(Sighting s) {
        int at = s.numeral().firstWord() - 1;
        int first = page.sentence(s.numeral().numberWord()).firstWord();
        if (at - 2 < first || !page.lower(at).equals("at")) return null;
        int end = at;
        if (LOSSES.contains(page.lower(end - 1))) end--;
        else if (!isLossesBetween(first, at)) return null;
        if (page.tag(end - 1) == Tag.POS) end--;
        int w = end;
        while (w > first && page.tag(w - 1).isNoun() && !page.lower(w - 1).equals("losses")) w--;
        if (w == end) return null;
        boolean bare = end == at;
        boolean those = w > first + 1
                && page.lower(w - 1).equals("the")
                && page.lower(w - 2).equals("of");
        return bare && !those ? null : new Party(page.layout.phraseOfWords(w, end), names.sideBetween(w, end));
    }

    private boolean isLossesBetween(int first, int end) {
        for (int w = first; w < end; w++) if (LOSSES.contains(page.lower(w))) return true;
        return false;
    }

    /** What is counted says whose it is, or what was counted before. */
    private @Nullable Party counted(Decision d) {
        Sighting s = d.sighting();
        boolean others =
                s.counted().head() >= 0 && page.lower(s.counted().head()).startsWith("other");
        boolean bare = certain.isBare(s);
        if (s.share() == Sighting.Share.WHOLE && bare) return null;
        if (bare && others && whole != null && saysWhose(whole) && continues(s) && isAlike(d)) return whole;
        if (bare && !others && continues(s)) return telling && isAlike(d) ? before(d) : null;
        Counted c = s.counted();
        if (c.isEmpty()) return null;
        int first = first(c);
        int end = extended(c.end());
        if (end == first + 1 && saysNobody(c, first)) return null;
        String side = names.sideBetween(c.first(), end);
        if (side == null && last != null && goesOn(d) && !isRival(s)) side = last.side();
        return new Party(page.layout.phraseOfWords(first, end), side);
    }

    private int first(Counted c) {
        int first = c.first();
        while (first + 1 < c.end()
                && !Character.isLetterOrDigit(page.lower(first).codePointAt(0))) first++;
        return first;
    }

    private @Nullable Phrase words(Counted c) {
        return c.isEmpty() ? null : page.layout.phraseOfWords(first(c), c.end());
    }

    private @Nullable Party before(Decision d) {
        if (before == null || !before.part()) return last;
        if (!d.part()) return d.sighting().isOfSome(page) ? last : all;
        boolean kin = before.unitClass().equals("women") || before.unitClass().equals("children");
        return kin && !before.unitClass().equals(d.unitClass()) ? all : last;
    }

    /** "70 fighters of the Northern Front": more than one word, or a side. */
    private static boolean saysWhose(Party party) {
        Phrase words = party.phrase();
        return party.side() != null || words != null && words.text().indexOf(' ') > 0;
    }

    /** "Dead", "deaths", "lives": what became of them, and not who they are. */
    private boolean saysNobody(Counted c, int word) {
        return c.head() == word
                && bare.contains(page.lower(word))
                && !page.triggers(word).isEmpty();
    }

    /** "People", "the dead", "others": nothing is said of whose they are. */
    private static boolean isAnybody(Counted c) {
        return c.head() >= 0 && c.head() == c.first() && "people".equals(c.unitClass());
    }

    /** "Detonated two bombs, killing three": the three are not of the bombs. */
    private boolean isAlike(Decision d) {
        return before != null && Classes.isPeople(before.unitClass()) == Classes.isPeople(d.unitClass());
    }

    /** "Six Canadian tanks and two bridges", "12 Canadian soldiers, including two officers": in one list, and the same was done to them. */
    private boolean goesOn(Decision d) {
        if (before == null || !sameSentence(d.sighting()) || before.event() != d.event()) return false;
        return d.part()
                || d.sighting().numeral().firstWord() - before.sighting().after() <= LINK;
    }

    /** Whether those counted belong to those counted before. */
    private boolean continues(Sighting s) {
        if (before == null || last == null) return false;
        if (sameSentence(s)) return true;
        int distance = sentenceOf(s) - sentenceOf(before.sighting());
        if (distance > 2) return false;
        Numeral n = s.numeral();
        boolean part = n.kind() == Numeral.Kind.FRACTION || s.isOfSome(page) || Openings.isBehindThose(page, n, those);
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

    /** "12 members of the Orvane guard", "12 dead on the rebel side": the phrase goes on. */
    private int extended(int end) {
        if (end >= page.size()) return end;
        String link = page.lower(end);
        if (link.equals("on")) return onSide(end);
        if (!link.equals("of") && !link.equals("from")) return end;
        int limit = Math.min(page.sentence(end).endWord(), end + LONGEST);
        int w = end + 1;
        while (w < limit && (page.lower(w).equals("the") || page.lower(w).equals("a"))) w++;
        int first = w;
        while (w < limit
                && (page.isLetters(w) || isOwner(w, limit))
                && !stops.contains(page.lower(w))
                && (page.capitalized(w) || !isDone(w))
                && (w == first
                        || page.capitalized(w)
                        || page.tag(w) == Tag.POS
                        || page.unit(w) != null
                        || w < first + 3)) w++;
        return w > first ? w : end;
    }

    /** "'s" in "members of the New People's Army". */
    private boolean isOwner(int w, int limit) {
        return page.tag(w) == Tag.POS && w + 1 < limit && page.capitalized(w - 1) && page.capitalized(w + 1);
    }

    /** Behind "on the rebel side", "on both sides"; where it begins when no side is named there. */
    private int onSide(int on) {
        int limit = Math.min(page.sentence(on).endWord(), on + SUBJECT);
        for (int w = on + 1; w < limit && page.isLetters(w); w++)
            if (page.lower(w).equals("side") || page.lower(w).equals("sides")) return w + 1;
        return on;
    }

    /** Who lost, launched or sent: the side named before the verb. */
    private @Nullable Party doer(Decision d) {
        Sighting s = d.sighting();
        int has = s.numeral().firstWord() - 1;
        if (has > 0 && HAS.contains(page.lower(has)) && d.eventClass().equals("deployed")) return subject(has, true);
        if (has > 0
                && d.eventClass().equals("casualties")
                && certain.isBare(s)
                && losing.contains(page.lower(has))
                && page.tag(has).isVerb()) return subject(has, false);
        if (s.left() < 0 && s.right() < 0) return null;
        boolean acts = d.eventClass().equals("launched") || d.eventClass().equals("deployed");
        Party by = acts ? agent(s) : null;
        if (by != null) return by;
        if (s.left() < 0) return null;
        if ((d.eventClass().equals("launched") || s.leftGap() == 0)
                && acts
                && page.triggers(s.left()).stream().noneMatch(t -> t.event().equals(d.eventClass()))) return null;
        boolean done = s.right() >= 0
                && s.rightGap() == 0
                && s.leftGap() > 0
                && page.tag(s.left()).isVerb();
        boolean loses = losing.contains(page.lower(s.left()))
                && (d.eventClass().equals("losses_unspecified")
                        || !isPerson(d) && !done
                        || certain.isBare(s) && page.tag(s.left()).isVerb());
        if (!acts && !loses) return null;
        if (names.sideBetween(s.counted().first(), s.counted().end()) != null) return null;
        return subject(s.left(), acts);
    }

    /** "Rockets fired by the Front": who is named behind "by"; null where nobody is. */
    private @Nullable Party agent(Sighting s) {
        int by = s.right() + 1;
        if (s.right() < 0
                || s.rightGap() > 0
                || page.tag(s.right()) != Tag.VBN
                || by + 1 >= page.size()
                || !page.lower(by).equals("by")) return null;
        int limit = Math.min(page.sentence(by).endWord(), by + SUBJECT);
        int w = by + 1;
        while (w < limit && page.tag(w) == Tag.DT) w++;
        int first = w;
        while (w < limit
                && (isOfName(page.tag(w)) || page.tag(w) == Tag.VBN)
                && !page.lower(w).equals("a")) w++;
        return w == first ? null : new Party(page.layout.phraseOfWords(first, w), names.sideBetween(first, w));
    }

    /** The nearest side, armed group or name before a verb; null where there is none or the verb is passive. */
    private @Nullable Party subject(int verb, boolean acts) {
        int first = Math.max(page.sentence(verb).firstWord(), verb - BACK);
        int group = group(verb, first);
        if (group >= 0) return new Party(page.layout.phraseOfWords(group, group + 1), null);
        int nearest = -1;
        for (int w = verb - 1; w >= first; w--) {
            if (page.lower(w).equals("by")) return null;
            if (names.side(w) != null && !isOblique(w, first, verb)) return named(w, first, verb);
            String unit = page.unit(w);
            boolean movement = names.is(w, NameKind.MOVEMENT);
            if (nearest < 0 && (movement || isArmed(unit) && acts)) nearest = w;
        }
        return nearest < 0 ? null : new Party(page.layout.phraseOfWords(nameStart(nearest, first), nearest + 1), null);
    }

    /** "The ministry said the rebels had lost": those right before the verb, where they are armed and of no side; else -1. */
    private int group(int verb, int sentence) {
        int last = verb - 1;
        while (last >= sentence && (aux.contains(page.lower(last)) || page.tag(last) == Tag.RB)) last--;
        if (last < sentence || page.capitalized(last) || !isArmed(page.unit(last))) return -1;
        for (int w = last; w >= sentence && isOfName(page.tag(w)); w--) if (names.side(w) != null) return -1;
        return last;
    }

    /** Where the name that ends with the word begins: "Ansar" in "Ansar Allah". */
    private int nameStart(int last, int sentence) {
        int w = last;
        while (page.capitalized(last)
                && w > sentence
                && page.capitalized(w - 1)
                && page.tag(w - 1).isName()) w--;
        return w;
    }

    /** "In Varenia", "painted the Varenian airliner and fired", "killed 15 Varenian soldiers and lost": the phrase is no subject. */
    private boolean isOblique(int word, int sentence, int verb) {
        int w = word;
        while (w > sentence && (isOfName(page.tag(w - 1)) || page.tag(w - 1) == Tag.CD)) w--;
        if (w <= sentence) return false;
        return wheres.contains(page.lower(w - 1)) || page.tag(w - 1).isVerb() && isAndBetween(word, verb);
    }

    private boolean isAndBetween(int first, int end) {
        for (int w = first; w < end; w++) if (page.lower(w).equals("and")) return true;
        return false;
    }

    private static boolean isOfName(Tag tag) {
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT;
    }

    private Party named(int word, int sentence, int verb) {
        int first = word;
        while (first > sentence && names.side(first - 1) != null && names.end(first - 1) == names.end(word)) first--;
        int end = names.end(word);
        while (end < Math.min(verb, first + SUBJECT)
                && page.isLetters(end)
                && !page.tag(end).isVerb()
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
