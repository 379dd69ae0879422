package org.hearsay.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks or acts in a report, under all the words that mean it.
 *
 * @param id unique in the reading: {@code p1}, {@code p2} ...
 * @param name the fullest name in the report, without title
 * @param type what it is
 * @param side the state or party it belongs to, null when not known
 * @param mentions the phrases that mean it, in order of their place
 */
public record Actor(
        String id, String name, Type type, @Nullable String side, List<Phrase> mentions) {

    public Actor {
        mentions = List.copyOf(mentions);
    }

    /** What an actor is. */
    public enum Type {
        PERSON,
        ORGANISATION,
        STATE,
        GROUP,
        DOCUMENT,
        OUTLET
    }
}
