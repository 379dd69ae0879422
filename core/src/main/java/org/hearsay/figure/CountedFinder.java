package org.hearsay.figure;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.number.Numeral;
import org.jspecify.annotations.Nullable;

/** Finds the words for what a numeral counts: "Kestrian border guards" in "12 Kestrian border guards were". */
final class CountedFinder {
    private static final int LONGEST = 9;
    private static final int COMPOUND = 2;
    private static final Set<String> ROUNDS = Set.of("ammunition", "ammo", "artillery", "mortar", "live");
    private static final Set<String> FATES = Set.of("killed", "injured", "casualties");
    private static final String MARKS = "'’\"“”";
    private final Set<String> stops;
    private final Set<String> skipped;
    private final Set<String> linking;
    private final Set<String> bare;
    private final Set<String> copulas;
    private final Set<String> fillers;
    private final Set<String> those;

    CountedFinder(WordSets sets) {
        stops = sets.get("stop");
        skipped = sets.get("skip");
        linking = sets.get("linking");
        bare = sets.get("bare");
        copulas = sets.get("copula");
        fillers = sets.get("filler");
        those = sets.get("those");
    }

    /** The words after the numeral, at most up to the word where the next numeral begins. */
    Counted after(Page page, Numeral numeral, int next) {
        Counted entry = LossLists.entry(page, numeral);
        return entry == null ? find(page, numeral, next, true) : entry;
    }

    /** The same without what those counted are said to be: "dead" in "60 dead were women". */
    Counted beside(Page page, Numeral numeral, int next) {
        return find(page, numeral, next, false);
    }

    private Counted find(Page page, Numeral numeral, int next, boolean told) {
        int w = numeral.endWord();
        int limit = Math.min(Math.min(page.sentence(numeral.numberWord()).endWord(), next), w + LONGEST);
        boolean partitive = false;
        if (w + 3 < limit && page.lower(w).equals("(") && page.lower(w + 1).equals("+")) w += 4;
        if (w + 1 < limit && isMark(page.lower(w)) && page.lower(w + 1).equals("of")) w++;
        if (w < limit && page.lower(w).equals("of")) {
            partitive = true;
            w++;
        }
        if (partitive && isThem(page, w, limit)) return phrase(page, w + 1, limit, true);
        if (!partitive) w = pastNumberOf(page, w, limit);
        while (w < limit && isSkipped(page, w)) w++;
        Counted direct = phrase(page, w, limit, partitive);
        if (!told || !isBare(page, direct)) return direct;
        Counted said = predicate(page, direct.isEmpty() ? w : direct.end(), limit, partitive);
        return said == null ? direct : said;
    }

    /** Behind "the number of" in "taking to 61 the number of rebels killed". */
    private static int pastNumberOf(Page page, int from, int limit) {
        boolean number = from + 3 < limit
                && page.lower(from).equals("the")
                && page.lower(from + 1).equals("number")
                && page.lower(from + 2).equals("of");
        return number ? from + 3 : from;
    }

    /** "Three of them children": who they are stands right behind. */
    private boolean isThem(Page page, int w, int limit) {
        if (w + 1 >= limit
                || !those.contains(page.lower(w))
                || !page.triggers(w + 1).isEmpty()) return false;
        return Classes.isPeople(String.valueOf(page.unit(w + 1)));
    }

    /** "The new", but not "New" in "New Orvane officials". */
    private boolean isSkipped(Page page, int w) {
        String word = page.lower(w);
        boolean name = word.equals("new") && page.capitalized(w) && w + 1 < page.size() && page.capitalized(w + 1);
        return skipped.contains(word) && !name;
    }

    private boolean isBare(Page page, Counted c) {
        return c.isEmpty() || c.head() == c.first() && bare.contains(page.lower(c.head()));
    }

    /** "Four were foreign volunteers", "six of the dead are believed to be children": what those counted are. */
    private @Nullable Counted predicate(Page page, int from, int limit, boolean partitive) {
        int w = from;
        if (partitive && w < limit && !copulas.contains(page.lower(w))) w++;
        if (w >= limit || !copulas.contains(page.lower(w))) return null;
        w++;
        while (w < limit && fillers.contains(page.lower(w))) w++;
        if (w >= limit || !page.triggers(w).isEmpty()) return null;
        Counted said = phrase(page, w, limit, partitive);
        if (said.head() >= 0 && bare.contains(page.lower(said.head()))) return null;
        return said.isEmpty() || said.unitClass() == null || said.unitClass().equals(FigureLexicon.NONE) ? null : said;
    }

    private Counted phrase(Page page, int first, int limit, boolean partitive) {
        int head = -1;
        int w = first;
        while (head < 0 && w < limit) {
            if (!isInside(page.lower(w)) && !isAndBetweenModifiers(page, first, w, limit) || isDash(page, w)) break;
            if (isPair(page, w, limit)) head = ++w;
            else if (page.unit(w) != null && !isModifier(page, w, limit) && !isCompound(page, w, limit)) head = w;
            w++;
        }
        if (head > first && isFate(page, head)) return named(page, first, head, partitive);
        if (head < 0) return unknown(page, first, w, partitive);
        if (isOfWar(page, w, limit)) return new Counted(first, head, w + 2, "pows", partitive);
        int end = coordinated(page, w, limit);
        return new Counted(first, head, end, kind(page, head, end), partitive);
    }

    /** "Personnel carriers", "fighter jets": two nouns that name one thing. */
    private boolean isPair(Page page, int w, int limit) {
        if (w + 1 >= limit || !page.tag(w + 1).isNoun() || !isPlural(page.lower(w + 1))) return false;
        String pair = page.unit(page.lower(w) + "-" + page.lower(w + 1));
        return pair != null && !pair.equals(FigureLexicon.NONE) && !isModifier(page, w + 1, limit);
    }

    /** The class of the head ("tanks and other equipment", "ammunition and fuel depots"), with the word before it where both make one ("armored vehicles"), and of what is joined by "and". */
    static @Nullable String kind(Page page, int head, int end) {
        String pair = head > 0 ? page.unit(page.lower(head - 1) + "-" + page.lower(head)) : null;
        String one = pair != null ? pair : page.unit(head);
        if (isRoundOf(page, head, end)) return FigureLexicon.NONE;
        if (isOfKind(page, head)) return page.unit(head - 1);
        String other = end > head + 1 ? page.unit(end - 1) : null;
        if (other == null || other.equals(one)) return one;
        boolean family = isFamily(one) && isFamily(other);
        if (family) return "civilians";
        if (one == null || !Classes.isPeople(one) || !Classes.isPeople(other))
            return isPlural(page.lower(head)) ? one : other;
        return "police".equals(other) || "police".equals(one) ? "military" : "people";
    }

    /** "Civilian casualties", "child deaths": whose, where the noun says only what became of them. */
    private static boolean isOfKind(Page page, int head) {
        boolean fate =
                page.triggers(head).stream().anyMatch(t -> t.kind() == Trigger.Kind.NOUN && FATES.contains(t.event()));
        return fate
                && head > 0
                && Classes.isPeople(String.valueOf(page.unit(head - 1)))
                && page.triggers(head - 1).isEmpty();
    }

    /** "Two rounds of talks": how often, unless what is fired is named behind it. */
    private static boolean isRoundOf(Page page, int head, int end) {
        if (!page.lower(head).startsWith("round")
                || end + 1 >= page.size()
                || !page.lower(end).equals("of")) return false;
        int last = Math.min(page.sentence(head).endWord(), end + COMPOUND * 2 + 1);
        for (int w = end + 1; w < last; w++) if (ROUNDS.contains(page.lower(w))) return false;
        return true;
    }

    /** "Prisoners of war". */
    private static boolean isOfWar(Page page, int end, int limit) {
        return end + 1 < limit
                && page.lower(end).equals("of")
                && page.lower(end + 1).equals("war")
                && page.lower(end - 1).startsWith("prisoner");
    }

    /** "Dead" in "four Canadians dead": what became of those who are named before it, not who they are. */
    private static boolean isFate(Page page, int w) {
        boolean fate = page.tag(w) == Tag.VBN || page.tag(w) == Tag.VBD || page.tag(w) == Tag.JJ;
        return fate
                && !page.triggers(w).isEmpty()
                && page.tag(w - 1).isNoun()
                && (isPlural(page.lower(w - 1)) || Classes.isPeople(String.valueOf(page.unit(w - 1))));
    }

    /** Those who are named before what became of them. */
    private static Counted named(Page page, int first, int fate, boolean partitive) {
        String unit = page.unit(fate - 1);
        return unit == null
                ? unknown(page, first, fate, partitive)
                : new Counted(first, fate - 1, fate, unit, partitive);
    }

    private static boolean isFamily(@Nullable String unit) {
        return "women".equals(unit) || "children".equals(unit) || "civilians".equals(unit);
    }

    /** "Canadian and allied soldiers": the noun is said once for both. */
    private static boolean isAndBetweenModifiers(Page page, int first, int and, int limit) {
        if (and <= first || and + 2 >= limit || !page.lower(and).equals("and")) return false;
        if (!isModifier(page, and - 1) || !isModifier(page, and + 1) || page.unit(and + 1) != null) return false;
        int noun = and + 2;
        return page.tag(noun).isNoun() && (page.unit(noun) != null || noun + 1 < limit && page.unit(noun + 1) != null);
    }

    /** An adjective, or a noun that is no plural. */
    private static boolean isModifier(Page page, int w) {
        return page.tag(w) == Tag.JJ || page.tag(w).isNoun() && !isPlural(page.lower(w));
    }

    private boolean isInside(String lower) {
        char c = lower.charAt(0);
        if (!Character.isLetterOrDigit(c)) return c == '-' || c == '/' || MARKS.indexOf(c) >= 0;
        return isPossessive(lower) || !stops.contains(lower);
    }

    /** "Toll climbs to 21 - police": a dash that stands by itself. */
    private static boolean isDash(Page page, int w) {
        return page.lower(w).equals("-")
                && page.layout.words().start(w) > page.layout.words().end(w - 1);
    }

    /** Quotation marks and apostrophes. */
    private static boolean isMark(String word) {
        return word.length() == 1 && MARKS.indexOf(word.charAt(0)) >= 0;
    }

    /** "The victims' names": what is theirs is counted. */
    private static boolean isOfPlural(Page page, int w, int limit) {
        String mark = page.lower(w + 1);
        return (mark.equals("'") || mark.equals("’"))
                && page.lower(w).endsWith("s")
                && w + 2 < limit
                && page.tag(w + 2).isNoun();
    }

    private static boolean isPossessive(String lower) {
        return lower.equals("s") || lower.equals("'s") || lower.equals("’s");
    }

    /** Whether the word only describes a head that follows: "police" in "police officers", "injured" in "injured men". */
    private boolean isModifier(Page page, int w, int limit) {
        if (w + 1 >= limit) return false;
        String next = page.lower(w + 1);
        if (isPossessive(next) || isOfPlural(page, w, limit)) return true;
        String unit = page.unit(w + 1);
        if (page.tag(w) == Tag.JJ
                && (page.tag(w + 1) == Tag.JJ || page.tag(w + 1).isNoun())) return true;
        if (isOfWhom(page, w, limit)) return true;
        if (unit == null) return false;
        if (!page.triggers(w).isEmpty()) return true;
        return linking.contains(page.lower(w)) || !isPlural(page.lower(w));
    }

    /** "Weapons caches", "National Guard troops", "drone assembly plants": what is counted is named by the last noun. */
    private boolean isCompound(Page page, int w, int limit) {
        if (isPlural(page.lower(w)) && Classes.isPeople(String.valueOf(page.unit(w)))) return false;
        for (int v = w + 1; v < limit && v <= w + COMPOUND; v++) {
            boolean noun = page.tag(v).isNoun() && page.triggers(v).isEmpty() && page.isLetters(v);
            if (!noun || !isInside(page.lower(v))) return false;
            String unit = page.unit(v);
            if (unit == null || FigureLexicon.NONE.equals(unit)) continue;
            return isPlural(page.lower(v));
        }
        return false;
    }

    /** "Wounded" in "eight wounded Kestrian soldiers": how those are who are named behind it. */
    private static boolean isOfWhom(Page page, int w, int limit) {
        if (page.triggers(w).isEmpty() || w + 2 >= limit || page.tag(w + 1) != Tag.JJ || !page.capitalized(w + 1))
            return false;
        String unit = page.unit(w + 2);
        return unit != null && Classes.isPeople(unit) && page.tag(w + 2).isNoun();
    }

    private static boolean isPlural(String lower) {
        return lower.endsWith("s") || lower.endsWith("men") || lower.endsWith("people") || lower.endsWith("children");
    }

    /** "soldiers and police officers": one count of both. */
    private int coordinated(Page page, int end, int limit) {
        if (end + 1 >= limit
                || !(page.lower(end).equals("and") || page.lower(end).equals("or"))) return end;
        for (int w = end + 1; w < limit && w < end + 4; w++) {
            if (!isInside(page.lower(w))) return end;
            if (isDone(page, w) && (!isDone(page, end - 1) || w + 1 < page.size() && page.tag(w + 1) == Tag.CD))
                return end;
            String unit = page.unit(w);
            if (unit == null) continue;
            if (unit.equals(FigureLexicon.NONE)) return end;
            if (!isModifier(page, w, limit)) return w + 1;
        }
        return end;
    }

    private static boolean isDone(Page page, int w) {
        return !page.triggers(w).isEmpty();
    }

    /** No head known: a capitalised plural ("Kestrians"), or the last noun of the run. */
    private static Counted unknown(Page page, int first, int end, boolean partitive) {
        int head = -1;
        for (int w = first; w < end; w++)
            if (page.triggers(w).isEmpty() && page.isLetters(w) && page.tag(w).isNoun()) {
                head = w;
                if (page.lower(w).endsWith("s")
                        && (w + 1 >= end || !page.tag(w + 1).isNoun() || isNameBehind(page, w))) break;
            } else if (isPossessive(page.lower(w))) head = -1;
            else if (head >= 0 || page.tag(w) == Tag.VBG) break;
        if (head < 0 && end > first && page.tag(end - 1) == Tag.JJ && page.capitalized(end - 1))
            return new Counted(first, end - 1, end, "people", partitive);
        if (head < 0) return new Counted(first, -1, first, null, partitive);
        return new Counted(first, head, head + 1, guess(page, head), partitive);
    }

    /** "No indications Orvane was killed": a name behind a plural is somebody else. */
    private static boolean isNameBehind(Page page, int w) {
        return !page.capitalized(w) && page.capitalized(w + 1);
    }

    private static @Nullable String guess(Page page, int head) {
        String word = page.printed(head);
        boolean people = Character.isUpperCase(word.charAt(0))
                && word.length() > 3
                && Character.isLowerCase(word.charAt(1))
                && (word.endsWith("s") || word.endsWith("i"))
                && word.chars().noneMatch(Character::isDigit);
        return people ? "people" : null;
    }
}
