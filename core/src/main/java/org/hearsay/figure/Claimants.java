package org.hearsay.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/** By whose word a figure stands: the innermost attribution around it that asserts and has a source. */
final class Claimants {
    private final List<Attribution> attributions;
    private final Map<String, Actor> actors = new HashMap<>();

    Claimants(Layout layout, List<Attribution> attributions, List<Actor> actors) {
        this.attributions = attributions;
        for (Actor actor : actors) this.actors.put(actor.id(), actor);
    }

    Claimant of(Phrase figure) {
        Attribution best = around(figure);
        if (best == null) return new Claimant.Narrator();
        if (best.source().isEmpty()) return new Claimant.Unattributed(best.id());
        Actor actor = best.speaker() == null || best.speaker().actor() == null
                ? null
                : actors.get(best.speaker().actor());
        Phrase named = actor == null
                ? best.source().get(0)
                : fullest(actor, best.source().get(0));
        return new Claimant.Named(
                named, best.id(), actor == null ? null : actor.id(), actor == null ? null : actor.side());
    }

    @Nullable
    Phrase channel(Phrase figure) {
        Attribution best = around(figure);
        return best == null || best.chain().channel().isEmpty()
                ? null
                : best.chain().channel().get(0);
    }

    private @Nullable Attribution around(Phrase figure) {
        Attribution best = null;
        int size = Integer.MAX_VALUE;
        for (Attribution a : attributions)
            for (Phrase content : a.content())
                if (content.contains(figure)
                        && content.span() != null
                        && content.span().length() < size) {
                    best = a;
                    size = content.span().length();
                }
        return best;
    }

    private static Phrase fullest(Actor actor, Phrase source) {
        Phrase best = source;
        for (Phrase mention : actor.mentions())
            if (mention.text().length() > best.text().length() && mention.text().length() < 60) best = mention;
        return best;
    }
}
