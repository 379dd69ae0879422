package org.hearsay.actor;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.model.Attribution.Chain;
import org.hearsay.model.Attribution.CueClass;
import org.hearsay.model.Attribution.Form;
import org.hearsay.model.Attribution.Position;
import org.hearsay.model.Attribution.SourceType;
import org.hearsay.model.Attribution.Speaker;
import org.hearsay.model.Attribution.Speech;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Span;
import org.hearsay.name.Names;
import org.hearsay.name.Profile;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.jspecify.annotations.Nullable;

/**
 * A page for tests: a text in which each source stands in square brackets, {@code [a2<] } marking one that stands inside
 * the content of the attribution with that number. Its content is taken to be the rest of the line.
 */
final class Scene {
    static final Profile COUNTRIES = new Profile(
            List.of(
                    new Profile.Side(
                            "Varenia",
                            List.of(),
                            List.of("Varenian"),
                            List.of("Varenian", "Varenians"),
                            List.of("Tolm")),
                    new Profile.Side(
                            "Kestria",
                            List.of(),
                            List.of("Kestrian"),
                            List.of("Kestrian", "Kestrians"),
                            List.of("Orvane"))),
            List.of());

    private final Cast cast;

    Scene(String marked) {
        this(marked, COUNTRIES);
    }

    Scene(String marked, Profile profile) {
        StringBuilder text = new StringBuilder();
        List<int[]> sources = new ArrayList<>();
        List<String> parents = new ArrayList<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            if (c == '[') {
                int arrow = marked.indexOf('<', i);
                boolean inside = arrow > 0 && arrow < marked.indexOf(']', i);
                parents.add(inside ? marked.substring(i + 1, arrow) : "");
                sources.add(new int[] {text.length(), 0});
                if (inside) i = arrow;
            } else if (c == ']') {
                sources.get(sources.size() - 1)[1] = text.length();
            } else {
                text.append(c);
            }
        }
        cast = resolve(text.toString(), sources, parents, profile);
    }

    private static Cast resolve(String text, List<int[]> sources, List<String> parents, Profile profile) {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) attributions.add(attribution(text, i, sources.get(i), parents.get(i)));
        Layout layout = new LayoutReader().read(null, text);
        return new ActorResolver(Names.with(profile))
                .resolve(layout, new PartOfSpeechTagger().tag(layout), attributions);
    }

    private static Attribution attribution(String text, int index, int[] source, String parent) {
        Speech speech = new Speech(Form.INDIRECT, CueClass.NEUTRAL, Attitude.ASSERTION, true, List.of(), false);
        int end = text.indexOf('\n', source[1]) < 0 ? text.length() : text.indexOf('\n', source[1]);
        return new Attribution(
                "a" + (index + 1),
                source[0] == source[1] ? List.of() : List.of(phrase(text, source[0], source[1])),
                List.of(),
                List.of(phrase(text, source[1], end)),
                speech,
                new Chain(List.of(), null, parent.isEmpty() ? null : parent),
                null,
                null,
                Position.BODY);
    }

    private static Phrase phrase(String text, int start, int end) {
        return new Phrase(Part.TEXT, new Span(start, end), text.substring(start, end));
    }

    Cast cast() {
        return cast;
    }

    /** The names of the speakers of the attributions in their order, "-" for nobody. */
    List<String> speakers() {
        return cast.attributions().stream()
                .map(a -> {
                    Actor who = actor(a);
                    return who == null ? "-" : who.name();
                })
                .toList();
    }

    List<SourceType> types() {
        return cast.attributions().stream().map(a -> speaker(a).type()).toList();
    }

    /** The side of the speaker of an attribution, counted from 1. */
    @Nullable
    String side(int number) {
        Actor who = actor(cast.attributions().get(number - 1));
        return who == null ? null : who.side();
    }

    private @Nullable Actor actor(Attribution a) {
        String id = speaker(a).actor();
        for (Actor actor : cast.actors()) if (actor.id().equals(id)) return actor;
        return null;
    }

    private static Speaker speaker(Attribution a) {
        Speaker speaker = a.speaker();
        if (speaker == null) throw new AssertionError(a.id() + " has no speaker");
        return speaker;
    }
}
