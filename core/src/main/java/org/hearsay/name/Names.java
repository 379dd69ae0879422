package org.hearsay.name;

import java.util.List;
import java.util.Optional;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.jspecify.annotations.Nullable;

/**
 * The lexicon of names: states with their peoples and capitals, organisations, outlets, ranks, roles, nouns for sources.
 * Immutable; build it once and share it between threads.
 */
public final class Names {
    private static final class Standard {
        static final Names NAMES = new Names(Profile.NONE);
    }

    private final LayoutReader layouts = new LayoutReader();
    private final Profile profile;
    private final Trie lexicon;
    /** What each thread looked at last: the stages of reading ask about one page after the other. */
    @SuppressWarnings("ThreadLocalUsage") // names live as long as the program
    private final ThreadLocal<@Nullable Looked> looked = new ThreadLocal<>();

    private record Looked(Layout layout, NamedWords named) {}

    private Names(Profile profile) {
        this.profile = profile;
        this.lexicon = LexiconBuilder.build(profile);
    }

    /** The names that come with Hearsay. */
    public static Names standard() {
        return Standard.NAMES;
    }

    /** The same and those of a profile, which go first. */
    public static Names with(Profile profile) {
        return profile.equals(Profile.NONE) ? standard() : new Names(profile);
    }

    /** The profile these names were built with. */
    public Profile profile() {
        return profile;
    }

    /** What the lexicon says of each word of a layout; linear in its length, and kept until the next is asked for. */
    public NamedWords in(Layout layout) {
        Looked last = looked.get();
        if (last != null && last.layout == layout) return last.named;
        NamedWords named = look(layout);
        looked.set(new Looked(layout, named));
        return named;
    }

    private NamedWords look(Layout layout) {
        return new NamedWords(layout.words(), layout.capitals(), lexicon);
    }

    /**
     * The state or side to which a phrase belongs by its first word that names one: the state for "Moscow", for
     * "the Ukrainian military", for "spokesman of the Syrian army". Empty where no word does.
     */
    public Optional<String> sideOf(String phrase) {
        Layout layout = layouts.read(null, phrase);
        return Optional.ofNullable(look(layout).sideBetween(0, layout.words().size()));
    }

    /** The kinds of name that a whole word or phrase can be, as {@link NameKind#bits}; 0 for none. */
    public long kinds(String phrase) {
        Layout layout = layouts.read(null, phrase);
        NamedWords named = look(layout);
        return named.size() > 0 && named.end(0) == named.size() ? named.mask(0) : 0;
    }

    /** Whether a whole word or phrase can be a name of this kind. */
    public boolean is(String phrase, NameKind kind) {
        return (kinds(phrase) & kind.bit()) != 0;
    }

    /** The names of the sides of the profile. */
    public List<String> profileSides() {
        return profile.sides().stream().map(Profile.Side::name).toList();
    }
}
