package org.hearsay.actor;

import java.util.List;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.name.Profile;

/** Files the actors of a profile before a page is read: their names, roles and sides go before what the page says. */
final class ProfileRoll {
    private ProfileRoll() {}

    static void file(Profile profile, Roll roll) {
        for (Profile.Actor actor : profile.actors()) {
            Persona who = persona(actor);
            who.side(actor.side());
            roll.file(who, List.of("=" + actor.name()));
            roll.file(who, words(actor.name()));
            for (String role : actor.roles()) for (String word : words(role)) roll.fileRole(who, Synonyms.of(word));
        }
    }

    private static List<String> words(String phrase) {
        return List.of(Page.plain(phrase).split(" "));
    }

    private static Persona persona(Profile.Actor actor) {
        return switch (actor.kind()) {
            case PERSON -> new Persona(actor.name(), Actor.Type.PERSON, SourceType.NAMED_PERSON, false);
            case ORGANISATION ->
                new Persona(actor.name(), Actor.Type.ORGANISATION, SourceType.NAMED_ORGANISATION, false);
            case GROUP -> new Persona(actor.name(), Actor.Type.GROUP, SourceType.UNNAMED_GROUP, true);
            case OUTLET -> new Persona(actor.name(), Actor.Type.OUTLET, SourceType.MEDIA_OUTLET, false);
        };
    }
}
