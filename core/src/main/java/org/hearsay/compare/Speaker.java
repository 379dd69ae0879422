package org.hearsay.compare;

import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.jspecify.annotations.Nullable;

/**
 * Whose a claim without a figure is.
 *
 * @param id the actor's id on its page, empty for a claim that was kept
 * @param name the name
 * @param person whether it is a person, who can be called by a part of the name
 * @param named whether it is somebody in particular, whom other pages can mean too
 * @param side the state or party it belongs to, null when not known
 */
record Speaker(
        String id,
        String name,
        boolean person,
        boolean named,
        @Nullable String side) {

    static Speaker of(Actor actor, SourceType type) {
        boolean named = type == SourceType.NAMED_PERSON
                || type == SourceType.NAMED_ORGANISATION
                || type == SourceType.MEDIA_OUTLET;
        return new Speaker(
                actor.id(), SayingText.plain(actor.name()), actor.type() == Actor.Type.PERSON, named, actor.side());
    }

    /** Under what all are found who can be the same: of a person the last word of the name. */
    String block() {
        String key = Names.part(name);
        return person ? key.substring(key.lastIndexOf(' ') + 1) : key;
    }

    boolean isNamesake(Speaker other) {
        String one = Names.key(name);
        String two = Names.key(other.name);
        return one.equals(two) || person && other.person && (one.endsWith(" " + two) || two.endsWith(" " + one));
    }
}
