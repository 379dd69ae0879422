package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tags;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Knows attacks that are none of words: who "attacked a village, killing 13" said nothing, other than who attacked a plan or
 * a rival.
 */
final class Attacks {
    /** Nobody storms or kills by talking. */
    private static final Set<String> ALWAYS = Set.of(
            "storm",
            "storms",
            "stormed",
            "storming",
            "kill",
            "kills",
            "killed",
            "killing",
            "bombed",
            "bombing",
            "shelled",
            "shelling",
            "raided",
            "raiding");
    /** Deeds or words, as it may be. */
    private static final Set<String> EITHER = Set.of(
            "attack",
            "attacks",
            "attacked",
            "attacking",
            "hit",
            "hits",
            "hitting",
            "struck",
            "strikes",
            "striking",
            "targeted",
            "targeting",
            "targets");

    private static final Set<String> LOSSES = Set.of(
            "killing", "wounding", "injuring", "destroying", "capturing", "seizing", "burning", "damaging", "leaving");
    private static final long ARMED = NameKind.bits(NameKind.ARMED_GROUP, NameKind.MILITARY, NameKind.MOVEMENT);

    private final Words words;
    private final Tags tags;
    private final NamedWords names;

    Attacks(Layout layout, Tags tags) {
        this.words = layout.words();
        this.tags = tags;
        this.names = Names.standard().in(layout);
    }

    /** The attributions but for those that are none. */
    List<Saying> without(List<Saying> sayings) {
        return sayings.stream().filter(s -> !isOne(s)).toList();
    }

    /** Whether it is a deed. */
    boolean isOne(Saying s) {
        if (s.cues().size() != 1) return false;
        int verb = s.cues().get(0).endWord() - 1;
        if (!tags.of(verb).isVerb()) return false;
        if (ALWAYS.contains(words.lower(verb))) return true;
        return EITHER.contains(words.lower(verb))
                && (isArmed(s.sources()) || isArmed(s.contents()) || isLoss(s.contents()));
    }

    private boolean isArmed(List<Mention> mentions) {
        for (Mention m : mentions)
            for (int w = m.firstWord(); w < m.endWord(); w++) if (names.isAny(w, ARMED)) return true;
        return false;
    }

    /** "..., killing 13". */
    private boolean isLoss(List<Mention> contents) {
        for (Mention m : contents)
            for (int w = m.firstWord() + 1; w < m.endWord(); w++)
                if (LOSSES.contains(words.lower(w)) && words.text(w - 1).equals(",")) return true;
        return false;
    }
}
