package org.hearsay.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.model.Attribution.Speaker;
import org.hearsay.model.Phrase;
import org.jspecify.annotations.Nullable;

/** Turns personas into actors with ids in the order in which they first speak. */
final class Programme {
    /** An attribution and who speaks in it. */
    record Part(
            Attribution attribution,
            SourceType type,
            @Nullable Persona who) {}

    private final List<Part> parts;

    Programme(List<Part> parts) {
        this.parts = parts;
    }

    Cast print() {
        Map<Persona, String> ids = new LinkedHashMap<>();
        Map<Persona, List<Phrase>> mentions = new LinkedHashMap<>();
        List<Attribution> attributions = new ArrayList<>();
        for (Part part : parts) {
            Persona who = part.who();
            if (who != null) {
                ids.computeIfAbsent(who, w -> "p" + (ids.size() + 1));
                note(
                        mentions.computeIfAbsent(who, w -> new ArrayList<>()),
                        part.attribution().source());
            }
            attributions.add(
                    part.attribution().withSpeaker(new Speaker(part.type(), who == null ? null : ids.get(who))));
        }
        List<Actor> actors = new ArrayList<>();
        ids.forEach((who, id) ->
                actors.add(new Actor(id, who.name(), who.type(), who.side(), mentions.getOrDefault(who, List.of()))));
        return new Cast(actors, attributions);
    }

    private static void note(List<Phrase> noted, List<Phrase> source) {
        for (Phrase phrase : source) if (!noted.contains(phrase)) noted.add(phrase);
    }
}
