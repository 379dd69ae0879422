package org.hearsay.actor;

import org.hearsay.actor.Persona.Gender;
import org.hearsay.model.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun means: of those mentioned before it that fit in gender and number the one that scores best. Who
 * spoke last or begins a sentence is preferred to who is merely mentioned, who is near to who is far.
 */
final class Pronouns {
    private static final int FARTHEST = 60;

    private final Page page;
    private final Roll roll;

    Pronouns(Page page, Roll roll) {
        this.page = page;
        this.roll = roll;
    }

    /** Whom the pronoun at a word means, null where nobody fits. */
    @Nullable
    Mention antecedent(int word) {
        if (page.is(word, WordClass.RELATIVE) || page.is(word, WordClass.DEMONSTRATIVE)) return relative(word);
        Mention best = null;
        double most = -9;
        int steps = 0;
        for (Mention m = roll.before(word); m != null && steps < FARTHEST; m = roll.before(m.first()), steps++) {
            if (!fits(word, m.who()) || page.is(word, WordClass.IT) && isOfOthers(m)) continue;
            double score = score(word, m);
            if (score > most) {
                most = score;
                best = m;
            }
        }
        return best;
    }

    /** "The | Front | fighters": told only of those who are named behind it. */
    private boolean isOfOthers(Mention m) {
        return !m.speaks()
                && m.end() < page.size()
                && !page.capital(m.end())
                && page.named.isAny(m.end(), NominalReader.SEVERAL);
    }

    private boolean fits(int word, Persona who) {
        if (page.is(word, WordClass.HE)) return who.person() && !who.plural() && who.canBe(Gender.MALE);
        if (page.is(word, WordClass.SHE)) return who.person() && !who.plural() && who.canBe(Gender.FEMALE);
        if (page.is(word, WordClass.IT)) return !who.person() && !who.plural();
        return page.is(word, WordClass.THEY) && (who.plural() || who.type() == Actor.Type.ORGANISATION);
    }

    private double score(int word, Mention m) {
        int sentences = page.layout.sentenceOf(word) - page.layout.sentenceOf(m.first());
        double score = -1.0 * sentences - 0.002 * (word - m.first());
        if (m.speaks()) score += 2;
        if (begins(m)) score += sentences == 0 ? 3 : 1.5;
        if (page.layout.quotationOf(m.first()) >= 0 && page.layout.quotationOf(word) < 0) score -= 3;
        if (oblique(m)) score -= 1;
        if (told(m)) score -= 3;
        if (page.is(word, WordClass.THEY) && m.who().plural()) score += 1.5;
        if (page.is(word, WordClass.SHE) && m.who().gender() == Gender.FEMALE) score += 2;
        return score;
    }

    /** Whether the mention, or the phrase it stands in, begins its sentence. */
    private boolean begins(Mention m) {
        int w = m.first();
        int start = page.sentenceStart(w);
        while (w > start && (page.named.mask(w - 1) != 0 || page.is(w - 1, WordClass.DEFINITE) || page.capital(w - 1)))
            w--;
        return w <= start + 1;
    }

    /** "Told | Northwire |": who only hears it. */
    private boolean told(Mention m) {
        int w = m.first() - 1;
        while (w > 0 && page.is(w, WordClass.ARTICLE)) w--;
        return w >= 0 && page.is(w, WordClass.TELLS);
    }

    private boolean oblique(Mention m) {
        return m.first() > 0
                && (page.is(m.first() - 1, WordClass.PREPOSITION) || m.end() < page.size() && page.possessive(m.end()));
    }

    /** Who is meant right before a relative pronoun. */
    private @Nullable Mention relative(int word) {
        int w = word;
        while (w > 0 && page.punctuation(w - 1)) w--;
        Mention m = roll.before(word);
        for (int steps = 0; m != null && steps < 8; m = roll.before(m.first()), steps++) {
            if (m.end() >= w) return m;
            if (page.sentenceStart(word) > m.first()) return null;
            if (m.who().person() && page.lower(word).startsWith("who") && w - m.end() < 14) return m;
        }
        return null;
    }
}
