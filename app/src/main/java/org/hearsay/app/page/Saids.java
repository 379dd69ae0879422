package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Reading;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a reading that assert something without a figure.
 *
 * @param rows the claims
 * @param others how many attributions there are besides that claim nothing: wishes, plans, beliefs, refusals
 */
record Saids(List<Said> rows, int others) {

    static Saids of(Reading reading) {
        Set<String> counted = new HashSet<>();
        for (Figure f : reading.figures()) attribution(f.claimant(), counted);
        Map<String, Actor> actors = new HashMap<>();
        reading.actors().forEach(a -> actors.put(a.id(), a));
        List<Said> rows = new ArrayList<>();
        int others = 0;
        for (Attribution a : reading.attributions()) {
            if (counted.contains(a.id())) continue;
            if (asserts(a)) rows.add(row(a, actors));
            else others++;
        }
        return new Saids(List.copyOf(rows), others);
    }

    private static void attribution(Claimant claimant, Set<String> counted) {
        if (claimant instanceof Claimant.Named named) counted.add(named.attribution());
        if (claimant instanceof Claimant.Unattributed u && u.attribution() != null) counted.add(u.attribution());
    }

    /** The ledger takes what is stated or decreed. */
    private static boolean asserts(Attribution a) {
        return a.speech().attitude() == Attitude.ASSERTION || a.speech().attitude() == Attitude.DECREE;
    }

    private static Said row(Attribution a, Map<String, Actor> actors) {
        return new Said(
                a,
                who(a, actors),
                channel(a),
                ClaimRows.joined(a.cue(), " … "),
                when(a.said()),
                ClaimRows.joined(a.content(), " … "));
    }

    private static String who(Attribution a, Map<String, Actor> actors) {
        Actor actor = a.speaker() == null || a.speaker().actor() == null
                ? null
                : actors.get(a.speaker().actor());
        if (actor != null) return Printable.line(actor.name());
        return a.source().isEmpty() ? "nobody named" : ClaimRows.joined(a.source(), " … ");
    }

    private static @Nullable String when(@Nullable TimeFrame said) {
        if (said == null) return null;
        String day = Days.of(said);
        if (day != null) return day;
        return said.phrase() == null ? null : Printable.line(said.phrase().text());
    }

    /** Through whom, outermost first; null when nobody is named. */
    static @Nullable String channel(Attribution a) {
        return a.chain().channel().isEmpty() ? null : ClaimRows.joined(a.chain().channel(), ", ");
    }
}
