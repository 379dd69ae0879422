package org.hearsay.actor;

import org.hearsay.name.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds a person's name in a run of words with capitals: what follows titles, ranks, roles and peoples. */
final class PersonNames {
    private static final long ORGANISED = NameKind.bits(
            NameKind.ORGANISATION,
            NameKind.MINISTRY,
            NameKind.MILITARY,
            NameKind.POLICE,
            NameKind.COURT,
            NameKind.GOVERNMENT,
            NameKind.LEGISLATURE,
            NameKind.MEDIA,
            NameKind.ROLES,
            NameKind.ARMED_GROUP,
            NameKind.DOCUMENT);
    /** "Director of Military | Operations": what a word behind one of these belongs to. */
    private static final long BODIES = NameKind.bits(
            NameKind.MINISTRY,
            NameKind.MILITARY,
            NameKind.POLICE,
            NameKind.COURT,
            NameKind.GOVERNMENT,
            NameKind.LEGISLATURE);

    private final Page page;

    PersonNames(Page page) {
        this.page = page;
    }

    /** Where the run of name words ends that begins at a word; the word itself where none begins. */
    int runEnd(int first, int limit) {
        int w = first;
        while (w < limit && (page.nameWord(w) || particle(w, limit))) w++;
        return w > first && !page.nameWord(w - 1) ? w - 1 : w;
    }

    private boolean particle(int w, int limit) {
        if (!page.is(w, WordClass.PARTICLE) || page.capital(w)) return false;
        int next = w + 1;
        while (next < limit && next < w + 3 && page.is(next, WordClass.PARTICLE)) next++;
        return next < limit && page.nameWord(next);
    }

    /** The person's name in a run, null where it holds none. */
    @Nullable
    PersonName in(int first, int end) {
        int start = first;
        for (int w = first; w < end; w++) {
            if (page.given(w) && end - w >= 2 && !organised(end))
                return new PersonName(
                        isTitled(start, w, end) || isPatronymic(start, w) ? start : w, nameEnd(w, end), true);
            if (page.notPersonal(w)) start = w + 1;
        }
        if (start >= end) return null;
        if (page.named.isAny(end - 1, ORGANISED) || page.is(start, WordClass.CONNECTOR)) return null;
        if (start > first && end - start == 1 && page.named.isAny(start - 1, BODIES)) return null;
        if (end - start == 1 && camel(start)) return null;
        boolean titled = start > 0 && titleBefore(start);
        return new PersonName(start, end, titled || page.given(start));
    }

    /** "President | Roch | Ivo Marten": whether a title stands right before the one word before a given name, and the word does not come again. */
    private boolean isTitled(int start, int given, int end) {
        if (start != given - 1 || !titleBefore(start)) return false;
        for (int w = given; w < end; w++) if (page.lower(w).startsWith(page.lower(start))) return false;
        return true;
    }

    /** "Hussam | Abu Safiya": the name of one person goes on. */
    private boolean isPatronymic(int start, int given) {
        return start == given - 1 && page.is(given, WordClass.PARTICLE) && page.named.mask(start) == 0;
    }

    private boolean organised(int end) {
        return page.named.isAny(end - 1, ORGANISED) && !page.given(end - 1);
    }

    private int nameEnd(int first, int end) {
        int w = first + 1;
        while (w < end && !(page.notPersonal(w) && (page.acronym(w) || page.named.end(w) > w + 1))) w++;
        return w;
    }

    /** A capital inside a word, as in names of firms; not after "Mc", "Mac", "O'" or a hyphen. */
    private boolean camel(int word) {
        String text = page.words.text(word);
        if (text.indexOf('-') >= 0 || text.indexOf('\'') >= 0 || text.indexOf('’') >= 0) return false;
        for (int i = 4; i < text.length(); i++)
            if (Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1))) return true;
        return false;
    }

    /** Whether a title, rank or role stands right before the word, or with "of": "Director of Police". */
    boolean titleBefore(int word) {
        int start = page.sentenceStart(word);
        if (word > start && page.named.isAny(word - 1, Page.PERSONAL)) return true;
        return word > start + 2
                && page.notPersonal(word - 1)
                && page.lower(word - 2).equals("of")
                && page.named.isAny(word - 3, Page.PERSONAL);
    }

    /** "Yassan Vel, Orvania's interior minister,": whether what follows the name after a comma is a role. */
    boolean isGivenRoleAfter(PersonName name) {
        int first = name.first();
        boolean object = first > page.sentenceStart(first)
                && (page.is(first - 1, WordClass.PREPOSITION) || page.is(first - 1, WordClass.ARTICLE));
        int limit = page.sentenceEnd(first);
        if (object || name.end() >= limit || !page.words.text(name.end()).equals(",")) return false;
        int w = name.end() + 1;
        while (w < limit && !endsRole(w)) w++;
        return w > name.end() + 1 && w < limit && page.named.isAny(w - 1, Page.PERSONAL & ~NameKind.ROLES.bit());
    }

    private boolean endsRole(int w) {
        return page.punctuation(w) || page.is(w, WordClass.PREPOSITION) || page.is(w, WordClass.RELATIVE);
    }
}
