package org.hearsay.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/** By whose word a figure stands: the innermost attribution around it that has a source. */
final class Claimants {
    private static final int LONGEST_NAME = 70;
    private final Layout layout;
    private final List<Attribution> attributions;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Set<String> pronouns;
    private final Set<String> hearsay;

    Claimants(Layout layout, List<Attribution> attributions, List<Actor> actors, WordSets sets) {
        this.layout = layout;
        this.attributions = attributions;
        this.pronouns = sets.get("pronoun");
        this.hearsay = sets.get("hearsay");
        for (Actor actor : actors) this.actors.put(actor.id(), actor);
    }

    /** Who asserts the figure. */
    Claimant of(Phrase figure) {
        List<Attribution> around = around(figure);
        if (around.isEmpty()) return new Claimant.Narrator();
        for (Attribution a : around) {
            if (a.source().isEmpty() || isHearsay(a.source().get(0))) continue;
            Claimant named = named(a);
            if (named != null) return named;
        }
        return new Claimant.Unattributed(around.get(0).id());
    }

    /** Whether the number counts those who speak: "two witnesses said". */
    boolean speak(Phrase figure) {
        for (Attribution a : attributions) for (Phrase source : a.source()) if (source.contains(figure)) return true;
        return false;
    }

    /** Through whom, null when nobody is named. */
    @Nullable
    Phrase channel(Phrase figure) {
        for (Attribution a : around(figure))
            if (!a.chain().channel().isEmpty()) return a.chain().channel().get(0);
        return null;
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
        Phrase best = isPronoun(source) ? null : Mentions.trimmed(layout, source);
        if (actor != null && (best == null || !Mentions.isAcronym(best)))
            for (Phrase mention : actor.mentions()) {
                Phrase m = Mentions.trimmed(layout, mention);
                if (!isPronoun(m) && m.text().length() <= LONGEST_NAME && (best == null || Mentions.isFuller(m, best)))
                    best = m;
            }
        if (best == null) return antecedent(a);
        return new Claimant.Named(best, a.id(), actor == null ? null : actor.id(), actor == null ? null : actor.side());
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

    private boolean isPronoun(Phrase phrase) {
        return pronouns.contains(lower(phrase));
    }

    /** "Reports", "media reports": nobody in particular. */
    private boolean isHearsay(Phrase phrase) {
        return hearsay.contains(lower(phrase));
    }

    private static String lower(Phrase phrase) {
        return phrase.text().toLowerCase(java.util.Locale.ROOT);
    }
}
