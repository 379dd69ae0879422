package org.hearsay.actor;

import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.name.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds who issued a document: who is named in its phrase, or who spoke last when it is referred to. */
final class Issuers {
    /** How many sentences back a document is looked for. */
    private static final int SENT = 4;

    private final Page page;
    private final Roll roll;

    Issuers(Page page, Roll roll) {
        this.page = page;
        this.roll = roll;
    }

    /** Whose document it is by who spoke before, null where nobody did or another document is meant. */
    @Nullable
    Persona before(Nominal phrase) {
        boolean definite =
                page.is(phrase.first(), WordClass.DEFINITE) && !page.is(phrase.first(), WordClass.POSSESSIVE);
        if (!definite || !page.is(phrase.head(), WordClass.ISSUED)) return null;
        Persona sender = phrase.headFirst() - phrase.first() <= 1 ? sender(phrase) : null;
        if (sender != null) return sender;
        Persona last = null;
        int steps = 0;
        for (Mention m = roll.before(phrase.first()); m != null && steps < 12; m = roll.before(m.first()), steps++) {
            if (!m.speaks() || m.who().type() == Actor.Type.PERSON || m.as() == SourceType.UNNAMED_GROUP) continue;
            if (isTheSame(m, phrase)) return m.who();
            if (last == null) last = m.who();
        }
        return last;
    }

    /** "A letter sent by the army", and then "the letter": by whom a document of that kind was sent before; null where nobody is said to have. */
    private @Nullable Persona sender(Nominal phrase) {
        int near = page.layout.sentenceOf(phrase.first()) - SENT;
        for (int w = phrase.first() - 1; w > 0 && page.layout.sentenceOf(w) >= near; w--) {
            if (!page.lower(w).equals(page.lower(phrase.head()))) continue;
            int by = w + 1;
            while (by < w + 4 && !page.lower(by).equals("by") && !page.lower(by).equals("from")) by++;
            Mention m = by < w + 4 ? roll.from(by) : null;
            if (m != null && m.first() <= by + 3 && page.sentenceEnd(w) > m.first()) return m.who();
        }
        return null;
    }

    /** Whether a document of the same kind spoke in the sentence before or in this one: "the military statement". */
    private boolean isTheSame(Mention m, Nominal phrase) {
        boolean near = page.layout.sentenceOf(m.first()) >= page.layout.sentenceOf(phrase.first()) - 1;
        if (!near || m.as() != SourceType.DOCUMENT) return false;
        for (int w = m.first(); w < m.end(); w++) if (page.lower(w).equals(page.lower(phrase.head()))) return true;
        return false;
    }

    /** The word after "by" or "from" that follows the head, after "in" of what is published; -1 where none does. */
    int by(Nominal phrase) {
        for (int w = phrase.headEnd(); w + 1 < phrase.core(); w++)
            if (page.lower(w).equals("by") && !page.is(w - 1, WordClass.SEEN)
                    || w == phrase.headEnd() && (page.lower(w).equals("from") || prints(phrase))) return w + 1;
        return -1;
    }

    /** Where the words for an issuer end: before "seen by" and who has the document. */
    int end(int issuer, Nominal phrase) {
        for (int w = issuer + 1; w + 1 < phrase.end(); w++)
            if (page.is(w, WordClass.SEEN) && page.lower(w + 1).equals("by")) return w;
        return phrase.end();
    }

    /** "An article in the Courier". */
    private boolean prints(Nominal phrase) {
        int in = phrase.headEnd();
        return page.lower(in).equals("in") && page.is(phrase.head(), WordClass.NEWS) && titled(in + 1);
    }

    /** "The Courier": a name with an article that the lexicon does not know. */
    private boolean titled(int article) {
        return page.lower(article).equals("the") && article + 1 < page.size() && page.capital(article + 1);
    }

    /** Whether the phrase is somebody who can issue, and not a place. */
    boolean speaks(Nominal who) {
        return who.name() != null
                || page.named.mask(who.head()) != 0
                || page.acronym(who.head())
                || !page.lower(who.first() - 1).equals("from") && titled(who.first());
    }

    /** Whose document it is by a name in its phrase, null where none says so. */
    @Nullable
    Persona inside(Nominal phrase) {
        Persona found = null;
        for (Mention m = roll.from(phrase.first()); m != null && m.first() < phrase.end(); m = roll.from(m.first() + 1))
            if (issues(m, phrase)) found = found == null ? m.who() : found;
        return found;
    }

    /** Before the head, or after "from" or "by". */
    private boolean issues(Mention m, Nominal phrase) {
        if (page.named.is(m.first(), NameKind.STATE) && m.first() < phrase.head()) return page.possessive(m.end());
        if (m.first() < phrase.head()) return true;
        int w = m.first() - 1;
        while (w > phrase.head() && (page.is(w, WordClass.DEFINITE) || page.named.mask(w) != 0)) w--;
        String before = page.lower(w);
        return before.equals("from") || before.equals("of") || before.equals("by") && !page.is(w - 1, WordClass.SEEN);
    }
}
