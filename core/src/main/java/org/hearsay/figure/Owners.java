package org.hearsay.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Figure.Party;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/**
 * Whose those counted are where a word such as "its" says it and can only mean whoever makes the claim: "the ministry said 12 of
 * its soldiers were killed", "we lost 40 fighters", "rebels shot down two of our planes". Where somebody else may be meant ("the ministry
 * said the rebels lost 12 of their men") nothing is said.
 */
final class Owners {
    private static final Set<String> WE = Set.of("our", "we");
    private static final Set<String> IT = Set.of("its", "it");
    private static final Set<String> THEY = Set.of("their", "they");
    /** What is done to somebody by somebody else. */
    private static final Set<String> DONE =
            Set.of("killed", "injured", "captured", "destroyed", "damaged", "shot_down");
    /** So many words stand between a verb and those whom it befell. */
    private static final int NEAR = 2;

    private final Page page;
    private final Set<String> losing;
    private final Set<String> aux;
    private final Map<String, Attribution> attributions = new HashMap<>();
    private final Map<String, Actor> actors = new HashMap<>();

    Owners(Page page, List<Attribution> attributions, List<Actor> actors, WordSets sets) {
        this.page = page;
        this.losing = sets.get("losing");
        this.aux = sets.get("aux");
        for (Attribution a : attributions) this.attributions.put(a.id(), a);
        for (Actor a : actors) this.actors.put(a.id(), a);
    }

    /** Whether nothing is said of them but that they are somebody's own: "two of their own". */
    boolean isOwn(Sighting s) {
        int own = possessive(s) + 1;
        return own > 0
                && own < page.size()
                && page.lower(own).equals("own")
                && (own + 1 == page.size() || !page.tag(own + 1).isNoun());
    }

    /**
     * The claimant as the party, where it speaks of its own.
     *
     * @param words what is counted, null when there are no words for it
     * @return null where those counted may be somebody else's
     */
    @Nullable
    Party of(Decision d, Claimant claimant, @Nullable Phrase words) {
        if (!(claimant instanceof Claimant.Named named) || !isOfClaimant(d, named)) return null;
        Actor actor = named.actor() == null ? null : actors.get(named.actor());
        boolean person = actor != null && actor.type() == Actor.Type.PERSON;
        if (person && named.side() == null) return null;
        return new Party(person && words != null ? words : bare(named.phrase()), named.side());
    }

    /** Without an article before it. */
    private Phrase bare(Phrase phrase) {
        if (phrase.span() == null) return phrase;
        Layout layout = page.layout;
        int first = layout.words().at(layout.start(phrase));
        int end = layout.words().at(layout.end(phrase));
        return first + 1 < end && page.tag(first) == Tag.DT ? layout.phraseOfWords(first + 1, end) : phrase;
    }

    private boolean isOfClaimant(Decision d, Claimant.Named claimant) {
        Sighting s = d.sighting();
        int content = content(s, claimant);
        Tag last = last(claimant);
        if (content < 0 || last == null || !last.isNoun()) return false;
        int subject = subject(s);
        int word = possessive(s);
        if (word < 0) return subject >= 0 && isOfClaimant(subject, subject == content, isMany(last));
        String whose = page.lower(word);
        if (WE.contains(whose)) return !isKin(d);
        if (subject >= 0) return isOfClaimant(subject, subject == content, isMany(last));
        if (THEY.contains(whose))
            return isArmed(d) && isMany(last) && (isFirst(content, s) || isOwn(s) && page.tag(content) == Tag.PRP);
        return IT.contains(whose) && !isKin(d) && (isFirst(content, s) || isDoneTo(content, d));
    }

    /** "We", "it" and, where it begins what is said, "they" as the subject of a verb of loss. */
    private boolean isOfClaimant(int subject, boolean first, boolean many) {
        String word = page.lower(subject);
        return WE.contains(word) || first && (IT.contains(word) || THEY.contains(word) && many);
    }

    /** Where what was said begins that the number stands in; -1 where it stands in none. */
    private int content(Sighting s, Claimant.Named claimant) {
        Attribution a = attributions.get(claimant.attribution());
        if (a == null) return -1;
        Layout layout = page.layout;
        Phrase number = layout.phrase(s.numeral().start(), s.numeral().end());
        for (Phrase c : a.content())
            if (c.contains(number)) {
                int sentence = page.sentence(s.numeral().firstWord()).firstWord();
                int w = Math.max(sentence, layout.words().at(layout.start(c)));
                while (w < s.numeral().firstWord()
                        && !Character.isLetterOrDigit(page.lower(w).codePointAt(0))) w++;
                return w;
            }
        return -1;
    }

    /** "12 of its soldiers", "its 12 soldiers", "12 deaths among its troops": the word that says whose; -1 where none does. */
    private int possessive(Sighting s) {
        int next = s.numeral().endWord();
        if (next + 1 < page.size() && page.lower(next).equals("of") && page.tag(next + 1) == Tag.PRPS) return next + 1;
        int among = s.after();
        if (among + 1 < page.size() && page.lower(among).equals("among") && page.tag(among + 1) == Tag.PRPS)
            return among + 1;
        int before = s.numeral().firstWord() - 1;
        return before >= 0 && page.tag(before) == Tag.PRPS ? before : -1;
    }

    /** The pronoun that is the subject of a verb of loss before the number; -1 where there is none. */
    private int subject(Sighting s) {
        int verb = s.left();
        if (verb < 0 || !page.tag(verb).isVerb() || !losing.contains(page.lower(verb))) return -1;
        int first = page.sentence(verb).firstWord();
        int w = verb - 1;
        while (w >= first && (aux.contains(page.lower(w)) && page.tag(w) != Tag.PRP || page.tag(w) == Tag.RB)) w--;
        return w >= first && page.tag(w) == Tag.PRP ? w : -1;
    }

    /** Whether the number is the first thing in what is said: nobody else did anything before it. */
    private boolean isFirst(int content, Sighting s) {
        return verbless(content, s.numeral().firstWord());
    }

    private boolean verbless(int from, int to) {
        for (int w = from; w < to; w++) if (page.tag(w).isVerb() && !aux.contains(page.lower(w))) return false;
        return true;
    }

    /** "Rebels killed 12 of its soldiers": those who do it are not those whom it befalls. */
    private boolean isDoneTo(int content, Decision d) {
        Sighting s = d.sighting();
        return DONE.contains(d.eventClass())
                && s.left() >= 0
                && verbless(content, s.left())
                && s.leftGap() <= NEAR
                && page.tag(s.left()).isVerb()
                && !isOwn(s)
                && !losing.contains(page.lower(s.left()));
    }

    private static boolean isMany(@Nullable Tag claimant) {
        return claimant == Tag.NNS || claimant == Tag.NNPS;
    }

    /** What the last word of a claimant's name is; null where it stands nowhere. */
    private @Nullable Tag last(Claimant.Named claimant) {
        Phrase phrase = claimant.phrase();
        if (phrase.span() == null) return null;
        int last = page.layout.words().at(page.layout.end(phrase) - 1);
        return last < page.size() ? page.tag(last) : null;
    }

    private static boolean isArmed(Decision d) {
        return !d.unitClass().equals("people") && !isKin(d);
    }

    /** "Their children", "our women": family as often as side. */
    private static boolean isKin(Decision d) {
        return d.unitClass().equals("children") || d.unitClass().equals("women");
    }
}
