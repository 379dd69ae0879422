package org.hearsay.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Actor;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.jspecify.annotations.Nullable;

/** Makes the figures of a page ready for comparison. */
final class Tallies {
    /** Words that tell nothing about whose, where or when. */
    private static final Set<String> EMPTY_WORDS = Set.of(
            "the", "a", "an", "of", "in", "at", "on", "for", "to", "and", "or", "by", "with", "from", "its", "their",
            "his", "her", "s", "during", "near", "last", "this", "that", "it");
    /** The headline and the sentence after it open a page; so does anything in the first few hundred characters. */
    private static final int OPENING = 300;

    private Tallies() {}

    /** The figures that can be compared: those with a unit, an event and a number. */
    static List<Tally> of(String prefix, int page, Dating dating, List<Figure> figures, List<Actor> actors) {
        return of(prefix, page, dating, figures, actors, null);
    }

    /** The same for a page that is compared with others. */
    static List<Tally> of(String prefix, int page, Reading r) {
        return of(prefix, page, r.dating(), r.figures(), r.actors(), Whereabouts.of(r));
    }

    private static List<Tally> of(
            String prefix,
            int page,
            Dating dating,
            List<Figure> figures,
            List<Actor> actors,
            @Nullable Whereabouts names) {
        Map<String, Actor> byId = new HashMap<>();
        for (Actor actor : actors) byId.put(actor.id(), actor);
        Ages ages = new Ages(dating, figures);
        List<Tally> out = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            Figure f = figures.get(i);
            boolean some = f.ties().partOf() != null || Share.isSaidOf(f, i == 0 ? null : figures.get(i - 1));
            if (comparable(f)) out.add(tally(prefix, page, i, some, dating, f, byId, ages, names));
        }
        return out;
    }

    private static boolean comparable(Figure f) {
        Figure.Quantity q = f.quantity();
        boolean counts = q.fraction() == null && !q.share() && q.rate() == null && !q.implicit() && !q.anaphoric();
        return counts && f.unit() != null && f.event() != null && !f.standing().boilerplate();
    }

    private static Tally tally(
            String prefix,
            int page,
            int order,
            boolean some,
            Dating dating,
            Figure f,
            Map<String, Actor> actors,
            Ages ages,
            @Nullable Whereabouts names) {
        Figure.Unit unit = java.util.Objects.requireNonNull(f.unit());
        Figure.Event event = java.util.Objects.requireNonNull(f.event());
        Figure.@Nullable Party party = f.party();
        Spot spot = Spot.of(f.place());
        return new Tally(
                prefix + f.id(),
                page,
                order,
                isOpening(f),
                f,
                Bounds.of(f.quantity()),
                unit.unitClass(),
                event.eventClass(),
                party == null ? null : party.side(),
                some,
                Those.of(unit, party),
                party == null ? Set.of() : Those.told(words(party.phrase())),
                spot,
                names == null || f.place() == null
                        ? spot.words()
                        : names.names(f.place().phrase()),
                names == null ? Set.of() : names.opening(),
                f.time() == null ? Set.of() : words(f.time().phrase()),
                ages.of(f),
                claimantKey(f.claimant(), actors),
                names == null ? Set.of() : voice(f.claimant(), actors),
                claimantName(f.claimant(), actors),
                dating);
    }

    /** Whether a figure stands in the opening of its page. */
    static boolean isOpening(Figure f) {
        return f.phrase().part() == Part.TITLE
                || f.phrase().span() != null && f.phrase().span().start() < OPENING;
    }

    private static String claimantKey(Claimant claimant, Map<String, Actor> actors) {
        if (!(claimant instanceof Claimant.Named)) return "";
        return claimantName(claimant, actors).toLowerCase(Locale.ROOT);
    }

    /** All words that the page has for who says so; of an outlet and of nobody there are none. */
    private static Set<String> voice(Claimant claimant, Map<String, Actor> actors) {
        if (!(claimant instanceof Claimant.Named named)) return Set.of();
        Set<String> out = new LinkedHashSet<>(words(named.phrase()));
        Actor actor = named.actor() == null ? null : actors.get(named.actor());
        if (actor != null) for (Phrase mention : actor.mentions()) out.addAll(words(mention));
        return out;
    }

    private static String claimantName(Claimant claimant, Map<String, Actor> actors) {
        if (claimant instanceof Claimant.Named named) {
            Actor actor = named.actor() == null ? null : actors.get(named.actor());
            return actor == null ? named.phrase().text() : actor.name();
        }
        return claimant instanceof Claimant.Narrator ? "the report itself" : "an unnamed source";
    }

    /** The words of a phrase that tell something, in lower case. */
    static Set<String> words(@Nullable Phrase phrase) {
        if (phrase == null) return Set.of();
        Set<String> out = new LinkedHashSet<>();
        split(phrase.text(), out);
        return out;
    }

    private static void split(String text, Set<String> out) {
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (inside && start < 0) start = i;
            if (inside || start < 0) continue;
            String word = text.substring(start, i).toLowerCase(Locale.ROOT);
            if (!EMPTY_WORDS.contains(word)) out.add(word);
            start = -1;
        }
    }
}
