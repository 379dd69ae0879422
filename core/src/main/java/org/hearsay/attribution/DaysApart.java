package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;

/**
 * Takes days for no sources: "the minister, Ivo Marten, on Sunday said", "on Wednesday officials said", "last month | asked",
 * "Monday's | news"; nor the day behind a source, before its verb: "an army statement | late Friday | said".
 */
final class DaysApart {
    private static final int LONGEST = 5;

    private final Words words;
    private final Tags tags;
    private final SpokenWhen when;

    DaysApart(Layout layout, Tags tags) {
        this.words = layout.words();
        this.tags = tags;
        this.when = new SpokenWhen(layout);
    }

    /** The same attributions; a source that is a day alone is none. */
    List<Saying> of(List<Saying> sayings) {
        return sayings.stream().map(this::of).toList();
    }

    private Saying of(Saying saying) {
        List<Mention> sources = new ArrayList<>();
        for (Mention source : saying.sources()) {
            int first = behindDay(source);
            if (first < source.endWord())
                sources.add(new Mention(Role.SOURCE, first, beforeDay(first, source.endWord(), saying)));
        }
        return saying.withSources(sources);
    }

    /** Where the source begins without the day before it: one that is led to ("on Wednesday"), or is all there is. */
    private int behindDay(Mention source) {
        int first = source.firstWord();
        int day = when.end(first, source.endWord());
        if (day == source.endWord() && Character.isLowerCase(words.text(first).charAt(0))) return day;
        if (!when.hasDay(first, day)) return first;
        if (day == source.endWord() - 1
                && (words.lower(day).equals("'s") || words.lower(day).equals("’s"))) return source.endWord();
        boolean led = first > 0 && when.end(first - 1, source.endWord()) == day;
        return day == source.endWord() || led ? day : first;
    }

    /** Where the source ends without the day right behind its noun, where the cue follows: "released | Friday" is part of it. */
    private int beforeDay(int first, int end, Saying saying) {
        if (saying.cues().isEmpty() || saying.cues().get(0).firstWord() != end) return end;
        for (int w = Math.max(first + 1, end - LONGEST); w < end; w++) {
            boolean pointed = when.hasDay(w, end) || words.lower(w).equals("last");
            if (pointed && when.end(w, end) == end && tags.of(w - 1).isNoun()) return w;
        }
        return end;
    }
}
