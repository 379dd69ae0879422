package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Mends what the labels joined wrongly. Who stands behind "according to" speaks by these words and by no other cue; what
 * is said "according to" somebody holds who says it, where it stands at once before; who reports something and cites
 * another for it says it too; a content that stops at "that" goes on over the attribution that follows at once, which then
 * stands inside it; and "up" before "to 10" is part of the number.
 */
final class Mended {
    private static final Set<String> CITING = Set.of("citing", "quoting");

    private final Words words;

    Mended(Layout layout) {
        this.words = layout.words();
    }

    /** The same attributions in the order of their cues, mended. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        for (int i = 0; i < sayings.size(); i++) {
            Saying saying = withNumber(withOwnSource(sayings.get(i)));
            Saying next = i + 1 < sayings.size() ? sayings.get(i + 1) : null;
            if (next != null && stopsAtThat(saying, next)) {
                out.add(over(saying, next));
                i++;
            } else if (next != null && lacks(saying, next)) {
                out.add(saying.withContents(next.contents()));
                out.add(next.withContents(List.of(around(saying, next))));
                i++;
            } else if (next != null && cites(saying, next)) {
                out.add(saying.withContents(next.contents()));
            } else {
                out.add(saying);
            }
        }
        return out;
    }

    private Saying withOwnSource(Saying saying) {
        if (saying.sources().isEmpty() || saying.cues().isEmpty()) return saying;
        int first = saying.sources().get(0).firstWord();
        boolean according = first > 1
                && words.lower(first - 1).equals("to")
                && words.lower(first - 2).equals("according");
        if (!according) return saying;
        for (Mention cue : saying.cues()) if (cue.firstWord() <= first - 2 && first - 2 < cue.endWord()) return saying;
        return saying.withSources(List.of());
    }

    /** "Said up | to 10 men had died": what goes with the number and not with the cue. */
    private Saying withNumber(Saying saying) {
        if (saying.cues().size() != 1 || saying.contents().isEmpty()) return saying;
        Mention cue = saying.cues().get(0);
        Mention first = saying.contents().get(0);
        boolean number = first.firstWord() == cue.endWord()
                && cue.endWord() - cue.firstWord() > 1
                && words.lower(cue.endWord() - 1).equals("up")
                && words.lower(cue.endWord()).equals("to")
                && cue.endWord() + 1 < words.size()
                && Character.isDigit(words.text(cue.endWord() + 1).charAt(0));
        if (!number) return saying;
        List<Mention> contents = new ArrayList<>(saying.contents());
        contents.set(0, new Mention(Role.CONTENT, first.firstWord() - 1, first.endWord()));
        return new Saying(
                saying.sources(), List.of(new Mention(Role.CUE, cue.firstWord(), cue.endWord() - 1)), contents);
    }

    /** Whether one without content stands at once before what is said "according to" another. */
    private boolean lacks(Saying saying, Saying next) {
        if (!speaksWithout(saying)) return false;
        if (next.contents().size() != 1 || next.cues().isEmpty()) return false;
        Mention cue = saying.cues().get(saying.cues().size() - 1);
        Mention by = next.cues().get(0);
        Mention content = next.contents().get(0);
        return words.lower(by.firstWord()).equals("according")
                && cue.endWord() == content.firstWord()
                && saying.sources().get(0).firstWord() < cue.firstWord()
                && content.endWord() <= by.firstWord();
    }

    /** Whether one without content, which stands behind what is said, goes on at once by citing another for it. */
    private boolean cites(Saying saying, Saying next) {
        if (!speaksWithout(saying) || next.contents().isEmpty() || next.cues().isEmpty()) return false;
        int first = saying.sources().get(0).firstWord();
        int citing = next.cues().get(0).firstWord();
        for (Mention content : next.contents()) if (content.endWord() > first) return false;
        int end = saying.cues().get(0).endWord();
        return CITING.contains(words.lower(citing)) && citing >= end && citing <= end + 1;
    }

    private static boolean speaksWithout(Saying saying) {
        return saying.contents().isEmpty()
                && !saying.sources().isEmpty()
                && !saying.cues().isEmpty();
    }

    private static Mention around(Saying saying, Saying next) {
        return new Mention(
                Role.CONTENT,
                saying.sources().get(0).firstWord(),
                next.contents().get(0).endWord());
    }

    private boolean stopsAtThat(Saying saying, Saying next) {
        if (saying.contents().size() != 1
                || next.sources().isEmpty()
                || next.contents().isEmpty()) return false;
        Mention content = saying.contents().get(0);
        return content.endWord() == content.firstWord() + 1
                && words.lower(content.firstWord()).equals("that")
                && next.sources().get(0).firstWord() == content.endWord();
    }

    private static Saying over(Saying saying, Saying next) {
        int end = 0;
        for (Mention m : next.contents()) end = Math.max(end, m.endWord());
        for (Mention m : next.cues()) end = Math.max(end, m.endWord());
        int first = saying.contents().get(0).firstWord();
        return saying.withContents(List.of(new Mention(Role.CONTENT, first, end)));
    }
}
