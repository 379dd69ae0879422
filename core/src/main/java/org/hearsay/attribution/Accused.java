package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Takes those who are accused, believed or reported for no source: in "Orl is accused of killing ten" nobody is named who says
 * so, and he belongs to what is said.
 */
final class Accused {
    /** Verbs of which the passive has the one spoken of for its subject. */
    private static final Set<String> OF_OTHERS = Set.of(
            "accused",
            "charged",
            "blamed",
            "suspected",
            "alleged",
            "believed",
            "thought",
            "indicted",
            "convicted",
            "said",
            "reported",
            "rumored",
            "rumoured",
            "known",
            "feared");

    /** What stands behind such a participle where it has no object, and thus is passive: "a man accused of theft". */
    private static final Map<String, String> BARE = Map.of(
            "accused", "of", "charged", "with", "suspected", "of", "alleged", "to", "believed", "to", "thought", "to");

    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "'s", "’s", "'re");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "which", "that");

    private final Words words;
    private final Tags tags;

    Accused(Layout layout, Tags tags) {
        this.words = layout.words();
        this.tags = tags;
    }

    /** The same attributions, those who are accused moved from source to content. */
    List<Saying> spokenOf(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        for (Saying s : sayings) out.add(isSpokenOf(s) ? withoutSource(s) : s);
        return out;
    }

    private static Saying withoutSource(Saying s) {
        List<Mention> contents = new ArrayList<>();
        for (Mention m : s.sources()) contents.add(new Mention(Role.CONTENT, m.firstWord(), m.endWord()));
        contents.addAll(s.contents());
        return s.withSources(List.of()).withContents(contents);
    }

    private boolean isSpokenOf(Saying s) {
        if (s.sources().size() != 1 || s.cues().size() != 1 || s.contents().isEmpty()) return false;
        Mention who = s.sources().get(0);
        Mention cue = s.cues().get(0);
        if (who.endWord() > cue.firstWord() || who.endWord() < cue.firstWord() - 2) return false;
        if (s.contents().get(0).firstWord() < cue.firstWord()) return false;
        for (int w = cue.firstWord(); w < cue.endWord(); w++)
            if (OF_OTHERS.contains(words.lower(w))) return isPassive(who, cue, w);
        return false;
    }

    private boolean isPassive(Mention who, Mention cue, int verb) {
        for (int w = verb - 1; w >= who.endWord(); w--) {
            if (BE.contains(words.lower(w))) return true;
            if (w < cue.firstWord() && tags.of(w) != Tag.RB && tags.of(w) != Tag.PUNCT) return false;
        }
        boolean relative = who.firstWord() > 0 && RELATIVE.contains(words.lower(who.firstWord() - 1));
        return !relative && verb + 1 < words.size() && words.lower(verb + 1).equals(BARE.get(words.lower(verb)));
    }
}
