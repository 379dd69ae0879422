package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Gives those who will not be named what they say: in "an official who asked not to be identified said five were hurt" he says it,
 * and not by what he asked. The labels take all behind "asked" for what is asked.
 */
final class Unnamed {
    private static final Set<String> ASKS =
            Set.of("asked", "declined", "requested", "refused", "wished", "wanted", "gave", "identified", "insisted");
    private static final Set<String> SAYS =
            Set.of("said", "says", "told", "tells", "added", "reported", "confirmed", "claimed");
    private static final int NEAR = 4;
    private static final int FAR = 20;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Subjects subjects;
    private final ClauseReader clauses;

    Unnamed(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.subjects = new Subjects(layout, tags, new Chunks(layout, tags));
        this.clauses = new ClauseReader(layout, tags);
    }

    /** The same attributions, those of such speakers mended. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings);
        for (Sentence sentence : layout.sentences())
            for (int w = sentence.firstWord() + 1; w + 2 < sentence.endWord(); w++) {
                int verb = words.lower(w).equals("who") ? verb(w, sentence.endWord()) : -1;
                Saying said = verb < 0 ? null : said(w, verb, sentence);
                if (said == null) continue;
                List<Mention> before = new ArrayList<>();
                int who = w;
                for (Saying s : sayings) if (isBetween(s, who, verb + 1)) before.addAll(before(s, said, sentence));
                out.removeIf(s -> isBetween(s, who, verb + 1));
                out.add(before.isEmpty() ? said : said.withContents(before));
            }
        return out;
    }

    /** The verb by which somebody speaks behind what he asked, without a mark between; -1 where there is none. */
    private int verb(int who, int limit) {
        int asks = who + 1;
        while (asks < who + NEAR && asks < limit && !ASKS.contains(words.lower(asks))) asks++;
        if (asks == who + NEAR || asks >= limit || tags.of(who - 1) == Tag.PUNCT) return -1;
        for (int w = asks + 1; w < Math.min(limit, asks + FAR); w++) {
            if (tags.of(w) == Tag.PUNCT) return -1;
            if (SAYS.contains(words.lower(w)) && tags.of(w).isFinite()) return tags.of(w - 1) == Tag.CC ? -1 : w;
            if (tags.of(w).isFinite()) return -1;
        }
        return -1;
    }

    private @Nullable Saying said(int who, int verb, Sentence sentence) {
        Mention subject = subjects.before(who, sentence.firstWord());
        return subject == null || layout.quotationOf(who) >= 0 ? null : clauses.said(subject, verb);
    }

    /** What stands in the sentence before who says it. */
    private static List<Mention> before(Saying s, Saying said, Sentence sentence) {
        int first = said.sources().get(0).firstWord();
        return s.contents().stream()
                .filter(m -> m.firstWord() >= sentence.firstWord() && m.endWord() <= first)
                .toList();
    }

    private static boolean isBetween(Saying s, int first, int end) {
        return !s.cues().isEmpty()
                && s.cues().get(0).firstWord() > first
                && s.cues().get(0).firstWord() < end;
    }
}
