package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tag;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.name.NameKind;
import org.jspecify.annotations.Nullable;

/** Finds whom a phrase without a full name means: "the ministry", "the Observatory", "the commander", "the group". */
final class Definites {
    private static final int NEXT_MENTIONS = 30;
    /** Sentences that can be headline, standfirst and lede: there a role may stand well before its name. */
    private static final int HEAD_SENTENCES = 4;

    private static final int HEAD_REACH = 8;
    private static final int REACH = 2;
    private static final List<String> ARMY = List.of("army");
    private static final int FAR = 60;
    private static final long ONE = NameKind.bits(NameKind.ROLE, NameKind.RANK, NameKind.TITLE, NameKind.PERSON);

    /** What a name stands for that is no body's. */
    private static final long PEOPLE =
            ONE | NameKind.bits(NameKind.ROLES, NameKind.GROUP, NameKind.PEOPLE, NameKind.ADJECTIVE);

    private static final long OF_STATE = NameKind.bits(
            NameKind.ORGAN, NameKind.GOVERNMENT, NameKind.MINISTRY, NameKind.MILITARY, NameKind.POLICE, NameKind.COURT);

    private final Page page;
    private final Roll roll;

    Definites(Page page, Roll roll) {
        this.page = page;
        this.roll = roll;
    }

    /** Whom the phrase means, null where it means nobody named elsewhere. */
    @Nullable
    Persona referent(Nominal phrase) {
        List<String> words = content(phrase);
        if (words.isEmpty()) return null;
        boolean definite = page.is(phrase.first(), WordClass.DEFINITE) || page.capital(phrase.head());
        Persona outlet = definite && generic(phrase) && !page.capital(phrase.head()) ? lastOutlet(phrase) : null;
        if (outlet != null) return outlet;
        if (page.named.isAny(phrase.head(), ONE) && !page.named.is(phrase.head(), NameKind.MILITARY))
            return role(phrase);
        if (definite && page.is(phrase.head(), WordClass.BODY) && !page.capital(phrase.head()) && generic(phrase)) {
            Persona last = lastBody(phrase);
            if (last != null) return last;
        }
        Persona same = definite ? sameWords(phrase, words) : sameName(words);
        if (same != null) return same;
        Persona watching = watcher(phrase);
        if (watching != null || !definite || !page.is(phrase.head(), WordClass.BODY) || page.capital(phrase.head()))
            return watching;
        return page.compound(phrase.head() - 1) ? lastBody(phrase) : null;
    }

    /**
     * The first word that is no article, and not what is said of a name: "the Britain-based", "the opposition", "the Palestinian
     * group" before one.
     */
    int named(Nominal phrase) {
        int first = phrase.first();
        while (first < phrase.headFirst() && page.is(first, WordClass.ARTICLE)) first++;
        if (!page.capital(phrase.head()) || page.named.isAny(phrase.head(), PEOPLE)) return first;
        for (int w = first; w < phrase.headFirst(); w++) {
            if (describes(w)) first = w + 1;
            else if (!page.named.is(w, NameKind.ADJECTIVE) && page.named.side(w) == null) break;
        }
        return first;
    }

    /** An adjective or a common noun, a plural one only before another: "rights group". */
    private boolean describes(int w) {
        if (page.compound(w)) return true;
        Tag tag = page.tags.of(w);
        boolean common = tag == Tag.JJ || tag == Tag.NN || tag == Tag.NNS && !page.capital(w + 1);
        return common
                && !page.capital(w)
                && Character.isLetter(page.words.text(w).charAt(0))
                && !page.is(w, WordClass.FUNCTION)
                && !page.is(w, WordClass.PARTICLE)
                && !page.possessive(w + 1)
                && !page.is(w + 1, WordClass.PREPOSITION);
    }

    /** The words of the phrase that say something. */
    List<String> content(Nominal phrase) {
        List<String> words = new ArrayList<>();
        for (int w = named(phrase); w < phrase.core(); w++)
            if (!page.is(w, WordClass.FUNCTION)
                    && !page.punctuation(w)
                    && !page.possessive(w)
                    && !page.is(w, WordClass.CONNECTOR)) words.add(page.lower(w));
        return words;
    }

    private @Nullable Persona sameWords(Nominal phrase, List<String> words) {
        List<Persona> found = new ArrayList<>();
        for (Persona who : roll.with(words.get(words.size() - 1)))
            if (!who.person()
                    && who.words().containsAll(words)
                    && isHead(phrase, who)
                    && !isServed(words, who)
                    && !isInsurgent(phrase, words, who)) found.add(who);
        return roll.nearest(found, phrase.first());
    }

    /** "The army" is not the National Liberation Army, which is no state's. */
    private boolean isInsurgent(Nominal phrase, List<String> words, Persona who) {
        if (page.capital(phrase.head()) || !words.equals(ARMY) || who.side() != null) return false;
        for (String word : who.words())
            if ((WordClasses.STANDARD.mask(word) & WordClass.INSURGENT.bit()) != 0) return true;
        return false;
    }

    /** "Dahl" is not "the Dahl administration". */
    private static boolean isServed(List<String> words, Persona who) {
        for (String word : who.words())
            if ((WordClasses.STANDARD.mask(word) & WordClass.RULE.bit()) != 0 && words.size() == 1)
                return !words.contains(word);
        return false;
    }

    /** "The military" are not "military sources". */
    private boolean isHead(Nominal phrase, Persona who) {
        return who.head() == null || who.head().equalsIgnoreCase(page.words.text(phrase.head()));
    }

    /** Whether nothing but an article stands before the head. */
    private boolean generic(Nominal phrase) {
        return phrase.headFirst() - phrase.first() <= 1 && phrase.core() == phrase.headEnd();
    }

    /** Without an article: who is called by just these words. */
    private @Nullable Persona sameName(List<String> words) {
        for (Persona who : roll.with(words.get(words.size() - 1)))
            if (!who.person()
                    && who.words().size() == words.size()
                    && who.words().containsAll(words)) return who;
        return null;
    }

    /** "a monitor", "the Britain-based watchdog", "a charity": the organisation of that kind that the page names. */
    private @Nullable Persona watcher(Nominal phrase) {
        boolean called = page.capital(phrase.head()) && !page.beginsSentence(phrase.head());
        if (called || !page.isPhrase(phrase.headFirst(), phrase.headEnd(), WordClass.WATCHER)) return null;
        boolean rights = has(WordClass.RIGHTS, phrase.first(), phrase.headEnd());
        boolean aid = has(WordClass.AID, phrase.first(), phrase.headEnd());
        int steps = 0;
        for (Mention m = roll.before(phrase.first()); m != null && steps < FAR; m = roll.before(m.first()), steps++)
            if (watches(m, rights, aid)) return m.who();
        for (Mention m = roll.from(phrase.end()); m != null && steps < 2 * FAR; m = roll.from(m.end()), steps++)
            if (watches(m, rights, aid)) return m.who();
        return null;
    }

    /** Who watches by the name, or helps; only the one or the other where that is meant: "a rights group", "an aid agency". */
    private boolean watches(Mention m, boolean rights, boolean aid) {
        boolean counts = has(WordClass.RIGHTS, m.first(), m.end());
        if (m.who().type() != Actor.Type.ORGANISATION || aid && counts) return false;
        if (rights) return counts;
        for (int w = m.first(); w < m.end(); w++)
            if (page.is(w, WordClass.WATCHER) || page.named.is(w, NameKind.RELIEF) && isWhole(w, m)) return true;
        return false;
    }

    /** Whether a mention holds all of a name: "Doctors" alone is none of "Doctors Without Borders". */
    private boolean isWhole(int w, Mention m) {
        boolean before = m.first() > 0 && page.named.end(m.first() - 1) > m.first();
        return !before && page.named.end(w) <= m.end();
    }

    private boolean has(WordClass of, int first, int end) {
        for (int w = first; w < end; w++) if (page.is(w, of)) return true;
        return false;
    }

    /** "The newspaper", "the agency": the outlet that spoke last, where no other body has spoken since. */
    private @Nullable Persona lastOutlet(Nominal phrase) {
        boolean outlet = page.is(phrase.head(), WordClass.OUTLET)
                || page.isPhrase(phrase.headFirst(), phrase.headEnd(), WordClass.OUTLET);
        if (!outlet) return null;
        int steps = 0;
        for (Mention m = roll.before(phrase.first());
                m != null && steps < NEXT_MENTIONS;
                m = roll.before(m.first()), steps++) {
            if (!m.speaks()) continue;
            if (m.who().type() == Actor.Type.OUTLET) return m.who();
            if (page.is(phrase.head(), WordClass.BODY) && m.who().type() == Actor.Type.ORGANISATION) return null;
        }
        return null;
    }

    private @Nullable Persona lastBody(Nominal phrase) {
        boolean group = page.lower(phrase.head()).equals("group") || page.named.is(phrase.head(), NameKind.ARMED_GROUP);
        int near = page.layout.sentenceOf(phrase.first()) - 1;
        Mention nearest = null;
        int steps = 0;
        for (Mention m = roll.before(phrase.first());
                m != null && steps < NEXT_MENTIONS;
                m = roll.before(m.first()), steps++) {
            if (m.who().type() != Actor.Type.ORGANISATION || group && (isOfState(m) || isThing(m.who()))) continue;
            boolean here = page.layout.sentenceOf(m.first()) >= near;
            if (m.speaks()) return here || nearest == null ? m.who() : nearest.who();
            if (here && nearest == null && group && isArmed(m)) nearest = m;
        }
        return nearest == null ? null : nearest.who();
    }

    /** "The eastern region": turns on a noun that is no body of people. */
    private static boolean isThing(Persona who) {
        String head = who.head();
        return head != null
                && Character.isLowerCase(head.charAt(0))
                && (WordClasses.STANDARD.mask(head) & WordClass.BODY.bit()) == 0;
    }

    private boolean isArmed(Mention m) {
        for (int w = m.first(); w < m.end(); w++)
            if (page.named.isAny(w, NameKind.bits(NameKind.ARMED_GROUP, NameKind.MOVEMENT))) return true;
        return false;
    }

    /** "The Pentagon", "the ministry": no group. */
    private boolean isOfState(Mention m) {
        for (int w = m.first(); w < m.end(); w++) if (page.named.isAny(w, OF_STATE)) return true;
        return false;
    }

    private @Nullable Persona role(Nominal phrase) {
        List<String> asked = asked(phrase);
        if (asked.isEmpty()) return null;
        List<Persona> found = new ArrayList<>();
        String side = page.named.sideBetween(phrase.first(), phrase.core());
        for (Persona who : roll.inRole(asked.get(asked.size() - 1)))
            if (who.roles().containsAll(asked)
                    && sharesPlace(phrase, who)
                    && (side == null || who.side() == null && definite(phrase) || side.equals(who.side())))
                found.add(who);
        boolean indefinite = page.is(phrase.first(), WordClass.INDEFINITE);
        Persona known = indefinite ? null : roll.nearest(found, phrase.first());
        return known != null ? known : later(phrase);
    }

    private boolean definite(Nominal phrase) {
        return page.is(phrase.first(), WordClass.DEFINITE);
    }

    /** Whether one of the names after the head, if there are any, is among the words of the person's roles. */
    private boolean sharesPlace(Nominal phrase, Persona who) {
        boolean any = false;
        for (int w = phrase.headEnd(); w < phrase.core(); w++) {
            if (!page.nameWord(w) || page.named.is(w, NameKind.STATE)) continue;
            if (who.roles().contains(Synonyms.of(page.lower(w)))) return true;
            any = true;
        }
        return !any;
    }

    /** The words that must be among a person's roles: all but names, states and peoples, which the side tells. */
    List<String> asked(Nominal phrase) {
        List<String> asked = new ArrayList<>();
        for (int w = phrase.first(); w < phrase.headEnd(); w++) {
            boolean said = page.is(w, WordClass.FUNCTION)
                    || page.possessive(w)
                    || page.punctuation(w)
                    || page.named.side(w) != null && !page.named.is(w, NameKind.ORGAN)
                    || w + 1 < phrase.headEnd() && page.possessive(w + 1);
            if (!said) asked.add(Synonyms.of(page.lower(w)));
        }
        return asked;
    }

    /**
     * "a senior commander", and in one of the next sentences his name: somebody who has not been named before and is
     * called by the same role, or speaks and is called by none, as a report names only whom it has introduced.
     */
    private @Nullable Persona later(Nominal phrase) {
        int here = page.layout.sentenceOf(phrase.first());
        int far = here + (here < HEAD_SENTENCES ? HEAD_REACH : REACH);
        int steps = 0;
        for (Mention m = roll.from(phrase.end()); m != null && steps < FAR; m = roll.from(m.end()), steps++) {
            int sentence = page.layout.sentenceOf(m.first());
            if (sentence > far) return null;
            boolean introduced = m.who().person()
                    && m.who().first() >= phrase.first()
                    && !m.who().name().isEmpty();
            if (introduced && sameRole(phrase, m, sentence - here)) return m.who();
        }
        return null;
    }

    private boolean sameRole(Nominal phrase, Mention m, int sentences) {
        Persona who = m.who();
        String side = page.named.sideBetween(phrase.first(), phrase.core());
        if (side != null && who.side() != null && !side.equals(who.side())) return false;
        if (who.roles().isEmpty())
            return m.speaks() && sentences > 0 && sentences <= REACH && who.source() == SourceType.NAMED_PERSON;
        boolean same = who.roles().contains(Synonyms.of(page.lower(phrase.head())));
        return (same || page.is(phrase.head(), WordClass.OFFICER) && ranked(who)) && sharesPlace(phrase, who);
    }

    /** Whether somebody is called by a rank: a general is an officer, and one who commands. */
    private static boolean ranked(Persona who) {
        for (String role : who.roles()) if ((WordClasses.STANDARD.mask(role) & WordClass.RANK.bit()) != 0) return true;
        return false;
    }
}
