package org.hearsay.actor;

import org.hearsay.name.NameKind;
import org.jspecify.annotations.Nullable;

/** Takes the words of a source apart. */
final class NominalReader {
    private static final long BODIES = NameKind.bits(
            NameKind.ORGANISATION, NameKind.MINISTRY, NameKind.MILITARY, NameKind.POLICE, NameKind.GOVERNMENT);

    /** Several people by a common noun: "fighters", "officials". */
    static final long SEVERAL = NameKind.bits(NameKind.ROLES, NameKind.GROUP, NameKind.ARMED_GROUP);

    private static final int LONGEST_BRACKET = 6;
    private static final int LONGEST_OFFICE = 5;

    private final Page page;
    private final PersonNames persons;

    NominalReader(Page page) {
        this.page = page;
        this.persons = new PersonNames(page);
    }

    /** The phrase between two words, null where it has no word. */
    @Nullable
    Nominal read(int from, int to) {
        int first = from;
        int end = to;
        while (first < end && page.punctuation(first)) first++;
        while (end > first && (page.punctuation(end - 1) || page.possessive(end - 1))) end--;
        if (first == end) return null;
        boolean joined = end - first > 1 && page.lower(first + 1).equals("and");
        if ((end - first == 1 || joined) && pronoun(first)) return new Nominal(first, end, end, first, end, null, true);
        int core = core(first, end);
        PersonName name = name(first, core, end);
        int headEnd = headEnd(first, core);
        int headFirst = headFirst(first, headEnd);
        return new Nominal(first, end, core, headFirst, headEnd, name, false);
    }

    private boolean pronoun(int w) {
        return page.is(w, WordClass.HE)
                || page.is(w, WordClass.SHE)
                || page.is(w, WordClass.IT) && !page.acronym(w)
                || page.is(w, WordClass.THEY)
                || page.is(w, WordClass.WE) && !page.acronym(w)
                || page.is(w, WordClass.I)
                || page.is(w, WordClass.RELATIVE) && (!page.acronym(w) || page.layout.capitals())
                || page.is(w, WordClass.DEMONSTRATIVE);
    }

    /** After the main phrase: the first comma, bracket, dash or relative pronoun. */
    private int core(int first, int end) {
        for (int w = first + 1; w < end; w++) {
            int close = bracketed(w, end);
            if (close > w) w = close;
            else if (parts(w, end) || page.is(w, WordClass.RELATIVE) || explains(w, first, end)) return w;
        }
        return end;
    }

    /** "The Varenian Observatory for Rights | war monitor": a kind of body, in small letters, that ends a phrase with a longer name. */
    private boolean explains(int w, int first, int end) {
        return w > first + 2
                && w + 2 >= end
                && !page.capital(w)
                && page.capital(w - 1)
                && page.capital(w - 2)
                && page.isPhrase(w, end, WordClass.WATCHER);
    }

    /**
     * Where a bracket ends inside a phrase: "the aviation authority | (CAO) | chief Ivo Marten", "Director General of Police | (east
     * zone) | Ivo Marten"; the word itself where the phrase ends with it.
     */
    private int bracketed(int w, int end) {
        if (!page.words.text(w).equals("(")) return w;
        int close = w + 2;
        while (close < end
                && close < w + LONGEST_BRACKET
                && !page.words.text(close).equals(")")) close++;
        if (close + 1 >= end || !page.words.text(close).equals(")") || page.punctuation(close + 1)) return w;
        boolean chief = close == w + 2 && page.acronym(w + 1) && page.named.isAny(close + 1, Page.PERSONAL);
        return chief || page.nameWord(close + 1) && isOffice(w) ? close : w;
    }

    /** Whether words of an office stand before a bracket: "director general of police". */
    private boolean isOffice(int bracket) {
        int first = page.sentenceStart(bracket);
        for (int w = bracket - 1; w >= first && w > bracket - LONGEST_OFFICE; w--)
            if (page.named.isAny(w, Page.PERSONAL)) return true;
        return false;
    }

    /** Whether punctuation ends the main phrase here. */
    private boolean parts(int w, int end) {
        if (!page.punctuation(w) || "“”\"‘’'/&[]".contains(page.words.text(w))) return false;
        boolean abbreviation = page.words.text(w).equals(".") && w + 1 < end && page.capital(w + 1);
        return !abbreviation && !page.words.text(w).equals("-");
    }

    private @Nullable PersonName name(int first, int core, int end) {
        PersonName name = nameIn(first, core, end);
        if (core < end && page.words.text(core).equals(",") && page.bodyAt(core + 1, end)) return null;
        if (name != null || core >= end || !",(".contains(page.words.text(core))) return name;
        if (isOffice(core + 1, end) && wholly(first, core) == null && called(first, core))
            return new PersonName(first, core, false);
        if (!page.named.isAny(headEnd(first, core) - 1, Page.PERSONAL & ~NameKind.ROLES.bit())) return null;
        return wholly(core + 1, end);
    }

    /** Whether words that are no person's elsewhere name somebody here, whom a role explains: "Ivo Turk, the minister". */
    private boolean called(int first, int core) {
        for (int w = first; w < core; w++)
            if (!page.capital(w) || page.acronym(w) || page.is(w, WordClass.FUNCTION)) return false;
        return core - first == 2 && !page.named.isAny(core - 1, BODIES);
    }

    /** Whether the phrase behind a comma is headed by one person's office: "the rights chief". */
    private boolean isOffice(int first, int end) {
        int head = headEnd(first, core(first, end)) - 1;
        return page.is(head, WordClass.OFFICE) && page.named.isAny(head, Page.PERSONAL);
    }

    /** A name that fills the words up to the next comma. */
    private @Nullable PersonName wholly(int first, int end) {
        int stop = core(first, end);
        int runEnd = persons.runEnd(first, stop);
        return runEnd == stop || runEnd - first >= 2 ? persons.in(first, runEnd) : null;
    }

    private @Nullable PersonName nameIn(int first, int core, int end) {
        PersonName unsure = null;
        for (int w = first; w < core; w++) {
            int runEnd = persons.runEnd(w, core);
            if (runEnd == w) continue;
            PersonName found = persons.in(w, runEnd);
            w = runEnd - 1;
            if (found == null || !heads(found, first, core)) continue;
            if (found.sure()) return found;
            if (unsure == null && plausible(found, first, core, end)) unsure = found;
        }
        return unsure;
    }

    /** Whether the name is what the phrase is about: no possessor, nor behind a preposition ("an aide to | General | Dahl"). */
    private boolean heads(PersonName name, int first, int core) {
        boolean owner = name.end() + 1 < core
                && (page.possessive(name.end())
                        || page.words.text(name.end()).equals("'")
                        || page.words.text(name.end()).equals("’"));
        if (owner || isSide(name, core)) return false;
        int w = name.first() - 1;
        while (w > first && page.named.isAny(w, Page.PERSONAL)) w--;
        return w < first || !page.is(w, WordClass.PREPOSITION) || page.named.isAny(w, Page.PERSONAL);
    }

    /** "Karen | fighters", "Marten | supporters": a people or a person whose they are who speak. */
    private boolean isSide(PersonName name, int core) {
        return name.end() < core && !page.capital(name.end()) && page.named.isAny(name.end(), SEVERAL);
    }

    /** Without a given name or a title: two words or more, alone before a comma or a preposition, and no article. */
    private boolean plausible(PersonName name, int first, int core, int end) {
        if (name.first() != first)
            return name.end() == core
                    && name.end() - name.first() >= 2
                    && (calls(name.first() - 1)
                            || employs(name.first() - 1)
                            || page.words.text(name.first() - 1).equals(")"));
        for (int w = name.first(); w < name.end(); w++) if (initials(w)) return false;
        boolean closes = name.end() == core
                || page.is(name.end(), WordClass.PREPOSITION)
                || page.lower(name.end()).equals("a")
                || page.lower(name.end()).equals("and");
        boolean described = core < end && describes(core + 1, end)
                || name.end() < core && page.lower(name.end()).equals("and") && page.nameWord(name.end() + 1);
        return closes && (name.end() - name.first() >= 2 || described);
    }

    /** Nothing but capitals, as in names of organisations; "A.J." is a person's. */
    private boolean initials(int w) {
        return page.acronym(w) && !page.layout.capitals() && page.words.text(w).indexOf('.') < 0;
    }

    /** "The BBC's" before a reporter's name. */
    private boolean employs(int w) {
        return page.possessive(w) && page.named.isAny(w - 1, SourceKinds.OUTLETS);
    }

    /** A word in small letters that the lexicon does not know, before a name: "philosopher". */
    private boolean calls(int w) {
        return !page.capital(w)
                && !page.punctuation(w)
                && !page.possessive(w)
                && page.named.mask(w) == 0
                && !page.is(w, WordClass.FUNCTION)
                && !page.is(w, WordClass.PREPOSITION)
                && !page.is(w, WordClass.CONNECTOR);
    }

    private boolean describes(int first, int end) {
        for (int w = first; w < Math.min(end, first + 12); w++) if (page.named.isAny(w, Page.PERSONAL)) return true;
        return false;
    }

    /** After the head: the first preposition or verb-like word after a noun. */
    private int headEnd(int first, int core) {
        int w = first + 1;
        while (w < core && !endsHead(w, core)) w++;
        if (page.is(first, WordClass.PARTITIVE) && w < core && page.lower(w).equals("of") && w + 1 < core)
            return headEnd(w + 1, core);
        while (w - 1 > first && page.possessive(w - 1)) w--;
        return w;
    }

    /** "Allied" ends a head as "allied to" does, and not before one: "the supreme allied commander". */
    private boolean endsHead(int w, int core) {
        if (page.is(w, WordClass.PREPOSITION))
            return !page.lower(w).endsWith("ed") || w + 1 >= core || !page.named.isAny(w + 1, Page.PERSONAL);
        if (page.lower(w).equals("and")) return !page.named.is(w - 1, NameKind.ADJECTIVE) && !page.compound(w - 1);
        String word = page.lower(w);
        boolean verbal = word.endsWith("ed") || word.endsWith("ing");
        return verbal && !page.capital(w) && page.named.mask(w) == 0 && nounBefore(w) && !nounFollows(w, core);
    }

    private boolean nounBefore(int w) {
        return page.named.mask(w - 1) != 0 && !page.named.is(w - 1, NameKind.ADJECTIVE);
    }

    private boolean nounFollows(int w, int core) {
        return w + 1 < core && page.named.mask(w + 1) != 0 && !page.is(w + 1, WordClass.FUNCTION);
    }

    private int headFirst(int first, int headEnd) {
        int w = headEnd - 1;
        while (w > first && page.named.end(w - 1) == headEnd && page.named.mask(headEnd - 1) != 0) w--;
        return w;
    }
}
