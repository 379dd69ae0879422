package org.hearsay.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/** By whose word a figure stands: the innermost attribution around it that has a source. */
final class Claimants {
    private static final int LONGEST_NAME = 70;
    private static final int FAR = 10;
    /** Who demands, threatens or hopes takes the losses of which they speak as known: they are not their claim. */
    private static final Set<Attitude> WISHES = EnumSet.of(Attitude.DECREE, Attitude.INTENTION, Attitude.DESIRE);

    private static final Set<Tag> CLAUSE = EnumSet.of(Tag.WDT, Tag.WP, Tag.WPS, Tag.WRB);
    private static final Set<String> RELATIVE = Set.of("who", "which", "that");
    private final Layout layout;
    private final Tags tags;
    private final List<Attribution> attributions;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Set<String> pronouns;
    private final Set<String> hearsay;
    private final Set<String> losses;
    private final Set<String> changed;
    private final Continuing continuing;
    private @Nullable Phrase before;
    private @Nullable Claimant claimant;

    Claimants(Layout layout, Tags tags, List<Attribution> attributions, List<Actor> actors, WordSets sets) {
        this.layout = layout;
        this.tags = tags;
        this.attributions = attributions;
        this.pronouns = sets.get("pronoun");
        this.hearsay = sets.get("hearsay");
        this.losses = sets.get("lossevent");
        this.changed = sets.get("changed");
        this.continuing = new Continuing(layout, attributions, sets);
        for (Actor actor : actors) this.actors.put(actor.id(), actor);
    }

    /**
     * Who asserts the figure; to be asked for a report's figures in their order. Of some of those counted in the same sentence it is who
     * asserts how many they are, where nobody else does: "the ministry raised the toll to 53, including five children".
     */
    Claimant of(Phrase figure, String event, @Nullable Figure whole) {
        Claimant found = said(figure, losses.contains(event));
        if (found instanceof Claimant.Narrator && whole != null) found = said(whole.phrase(), losses.contains(event));
        if (found instanceof Claimant.Narrator) found = changing(figure, found);
        if (found instanceof Claimant.Narrator
                && claimant instanceof Claimant.Named
                && continuing.goesOn(before, figure)) found = claimant;
        before = figure;
        claimant = found;
        return found;
    }

    private Claimant said(Phrase figure, boolean loss) {
        List<Attribution> around = around(figure);
        around.removeIf(a -> !a.speech().affirmed());
        if (loss) around.removeIf(a -> WISHES.contains(a.speech().attitude()) || isOfDeed(a, figure));
        if (around.isEmpty()) return new Claimant.Narrator();
        for (Attribution a : around) {
            if (a.source().isEmpty() || isHearsay(a.source().get(0))) continue;
            Claimant named = named(a);
            if (named != null) return named;
        }
        return new Claimant.Unattributed(around.get(0).id());
    }

    /** "31 were killed, the ministry said, raising the toll from 13": who says so changes it too. */
    private Claimant changing(Phrase figure, Claimant found) {
        int w = layout.words().at(layout.start(figure));
        int first = Math.max(layout.sentences().get(layout.sentenceOf(w)).firstWord(), w - FAR);
        while (w > first
                && !(tags.of(w) == Tag.VBG && changed.contains(layout.words().lower(w)))) w--;
        if (w <= first || !layout.words().text(w - 1).equals(",")) return found;
        int edge = layout.words().end(w - 2);
        for (Attribution a : attributions) {
            if (a.source().isEmpty() || a.cue().isEmpty() || !a.speech().affirmed()) continue;
            boolean right =
                    layout.end(a.cue().get(0)) == edge || layout.end(a.source().get(0)) == edge;
            Claimant named = right ? named(a) : null;
            if (named != null) return named;
        }
        return found;
    }

    /** "Claimed responsibility for an attack that killed 12": they say that it was they, not how many. */
    private boolean isOfDeed(Attribution a, Phrase figure) {
        for (Phrase cue : a.cue())
            if (lower(cue).contains("responsib") && isRelative(layout.end(cue), layout.start(figure))) return true;
        return false;
    }

    /** Whether a clause of its own begins between two positions. */
    private boolean isRelative(int from, int to) {
        for (int w = layout.words().at(from); w < layout.words().at(to); w++)
            if (CLAUSE.contains(tags.of(w))) return true;
        return false;
    }

    /** Whether the number counts those who speak: "two witnesses said", but not "Orl, whose town lost two, said". */
    boolean speak(Phrase figure) {
        for (Attribution a : attributions)
            for (Phrase source : a.source())
                if (source.contains(figure)
                        && !isRelative(layout.start(source), layout.start(figure))
                        && !isTold(a, source)) return true;
        return false;
    }

    /** "Four of their fighters | had been martyred and | blamed the army": what befell them is told first, but of "two users | shared a post, | stating" nothing. */
    private boolean isTold(Attribution a, Phrase source) {
        int verb = layout.words().at(layout.end(source) - 1) + 1;
        int cue = a.cue().isEmpty()
                ? verb
                : layout.words().at(layout.start(a.cue().get(0)));
        if (cue <= verb || !tags.of(verb).isFinite()) return false;
        int done = verb + 1;
        while (done < cue && tags.of(done) == Tag.RB) done++;
        return done < cue && tags.of(done) == Tag.VBN;
    }

    /** Through whom, null when nobody is named: what carries the words, else who says that the claimant said so. */
    @Nullable
    Phrase channel(Phrase figure, Claimant claimant) {
        List<Attribution> around = around(figure);
        for (Attribution a : around)
            if (!a.chain().channel().isEmpty()) return a.chain().channel().get(0);
        if (!(claimant instanceof Claimant.Named by)) return null;
        for (Attribution a : around) {
            if (!a.id().equals(by.attribution()) || a.chain().parent() == null) continue;
            for (Attribution parent : around) if (parent.id().equals(a.chain().parent())) return teller(parent, by);
        }
        return null;
    }

    /** "The relief agency | says health officials reported": by name, null where nobody else is named or it is denied. */
    private @Nullable Phrase teller(Attribution parent, Claimant.Named by) {
        Attribution.Speech speech = parent.speech();
        if (!speech.affirmed()
                || speech.cueClass() == Attribution.CueClass.DENIAL
                || parent.source().isEmpty()
                || isHearsay(parent.source().get(0))) return null;
        if (!(named(parent) instanceof Claimant.Named teller) || teller.phrase().equals(by.phrase())) return null;
        return teller.actor() != null && teller.actor().equals(by.actor()) ? null : teller.phrase();
    }

    /** The attributions that hold the figure, innermost first; of two that say the same, who is cited before who cites. */
    private List<Attribution> around(Phrase figure) {
        List<Attribution> held = new ArrayList<>();
        for (Attribution a : attributions) if (a.holds(figure)) held.add(a);
        held.sort(Comparator.comparingInt((Attribution a) -> size(a, figure))
                .thenComparing(a -> a.chain().channel().isEmpty()));
        return held;
    }

    private static int size(Attribution a, Phrase figure) {
        int size = Integer.MAX_VALUE;
        for (Phrase c : a.content())
            if (c.contains(figure) && c.span() != null)
                size = Math.min(size, c.span().length());
        return size;
    }

    private @Nullable Claimant named(Attribution a) {
        Phrase source = a.source().get(0);
        Actor actor = actor(a);
        Phrase described = described(source);
        if (described != null && actor != null && !isMentioned(actor, described)) actor = null;
        Phrase best = isPronoun(source) ? described : Mentions.trimmed(layout, source);
        if (actor != null && isIssued(a, actor)) best = issuer(source, actor);
        if (actor != null && (best == null || !Mentions.isAcronym(best)))
            for (Phrase mention : actor.mentions()) {
                Phrase m = Mentions.trimmed(layout, mention);
                if (!isPronoun(m) && m.text().length() <= LONGEST_NAME && (best == null || Mentions.isFuller(m, best)))
                    best = m;
            }
        if (best == null && actor != null) best = called(source, actor);
        if (best == null) return antecedent(a);
        return new Claimant.Named(best, a.id(), actor == null ? null : actor.id(), actor == null ? null : actor.side());
    }

    /** The nearest words before a pronoun by which its actor goes: "Ivo Marten" in "the army's chief, Ivo Marten, who said"; null for none. */
    private @Nullable Phrase called(Phrase pronoun, Actor actor) {
        int end = layout.start(pronoun);
        int at = layout.text().lastIndexOf(actor.name(), end - actor.name().length());
        boolean near = at >= 0
                && layout.paragraphOf(layout.words().at(at))
                        .equals(layout.paragraphOf(layout.words().at(end)));
        return near ? layout.phrase(at, at + actor.name().length()) : null;
    }

    /** Whether the source is a document and the actor is who issued it. */
    private static boolean isIssued(Attribution a, Actor actor) {
        return a.speaker() != null
                && a.speaker().type() == Attribution.SourceType.DOCUMENT
                && actor.type() != Actor.Type.DOCUMENT;
    }

    /** Who issued it, where the source names them: "the ministry" in "figures compiled by the ministry"; else null. */
    private @Nullable Phrase issuer(Phrase source, Actor actor) {
        int at = source.text().indexOf(actor.name());
        if (at < 0) return null;
        int start = layout.start(source) + at;
        Phrase named = layout.phrase(start, start + actor.name().length());
        return named.text().equals(actor.name()) ? named : null;
    }

    /** "A fellow fighter" in "a fellow fighter who said"; null where no noun stands right before who is meant by it. */
    private @Nullable Phrase described(Phrase pronoun) {
        if (!RELATIVE.contains(lower(pronoun))) return null;
        int end = layout.words().at(layout.start(pronoun));
        int first = end;
        while (first > 0 && isOfNoun(tags.of(first - 1))) first--;
        boolean noun = first < end && tags.of(end - 1).isNoun();
        return noun ? layout.phraseOfWords(first, end) : null;
    }

    private static boolean isMentioned(Actor actor, Phrase described) {
        return actor.mentions().stream().anyMatch(m -> described.contains(m));
    }

    private static boolean isOfNoun(Tag tag) {
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT || tag == Tag.VBN || tag == Tag.CD || tag == Tag.PRPS;
    }

    /** Whoever spoke last before a pronoun that nobody resolved. */
    private @Nullable Claimant antecedent(Attribution pronoun) {
        Claimant found = null;
        int start = start(pronoun);
        for (Attribution a : attributions) {
            if (a.id().equals(pronoun.id()) || a.source().isEmpty() || start(a) >= start) continue;
            Phrase source = a.source().get(0);
            if (isPronoun(source) || isHearsay(source)) continue;
            Actor actor = actor(a);
            found = new Claimant.Named(
                    Mentions.trimmed(layout, source),
                    pronoun.id(),
                    actor == null ? null : actor.id(),
                    actor == null ? null : actor.side());
        }
        return found;
    }

    private int start(Attribution a) {
        return layout.start(a.source().get(0));
    }

    private @Nullable Actor actor(Attribution a) {
        return a.speaker() == null || a.speaker().actor() == null
                ? null
                : actors.get(a.speaker().actor());
    }

    /** "Who", but not "WHO". */
    private boolean isPronoun(Phrase phrase) {
        return pronouns.contains(lower(phrase)) && (layout.capitals() || !Mentions.isAcronym(phrase));
    }

    /** "Reports", "media reports": nobody in particular. */
    private boolean isHearsay(Phrase phrase) {
        return hearsay.contains(lower(phrase));
    }

    private static String lower(Phrase phrase) {
        return phrase.text().toLowerCase(java.util.Locale.ROOT);
    }
}
