package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Sentence;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Finds the small clauses by which an outlet or a report says that it only carries words: ", the agency reported", ",
 * according to a report by ...", "..., citing the ministry".
 */
final class CarrierClauses {
    private static final Set<String> REPORTS = Set.of(
            "reported",
            "reports",
            "said",
            "says",
            "wrote",
            "writes",
            "writing",
            "reporting",
            "quoted",
            "reveals",
            "revealed");
    private static final Set<String> CITING = Set.of("citing", "quoting");
    private static final int EXPLAINED = 14;
    private static final Set<String> QUOTES = Set.of("quoted", "quotes", "cited", "cites");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final Subjects subjects;
    private final Media media;
    private final Speakers speakers;

    CarrierClauses(Layout layout, Tags tags, Media media) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = new Chunks(layout, tags);
        this.subjects = new Subjects(layout, tags, chunks);
        this.media = media;
        this.speakers = new Speakers(layout, tags);
    }

    /**
     * Who carries, by which words.
     *
     * @param source the outlet or report
     * @param cue the words that say so
     * @param first where the clause begins, its comma left out
     * @param end after it
     */
    record Clause(Mention source, Mention cue, int first, int end) {}

    /** The clause that follows a comma of the sentence; null when there is none. */
    @Nullable
    Clause trailing(Sentence sentence) {
        for (int w = sentence.firstWord() + 3; w < sentence.endWord(); w++) {
            if (!words.text(w - 1).equals(",") && !closes(w - 1) || layout.quotationOf(w) >= 0) continue;
            // "She said that, according to the hospital, ...": what the hospital says is still to come.
            if (words.lower(w - 2).equals("that")) continue;
            Clause found = at(w, sentence.endWord());
            if (found != null) return found;
        }
        return null;
    }

    /** The clause that opens the sentence: "According to the daily, ..."; null when there is none. */
    @Nullable
    Clause leading(Sentence sentence) {
        int first = sentence.firstWord();
        Clause found = words.lower(first).equals("according") ? at(first, sentence.endWord()) : null;
        int comma = found == null ? -1 : comma(found.end(), sentence.endWord());
        return found == null || comma < 0
                ? null
                : new Clause(
                        new Mention(Role.SOURCE, found.source().firstWord(), comma), found.cue(), found.first(), comma);
    }

    /** The comma at a word, or after what explains the noun before it: "sources | present at the talks | ,"; -1 where none is. */
    private int comma(int from, int limit) {
        for (int w = from; w < Math.min(limit, from + EXPLAINED); w++) {
            if (words.text(w).equals(",")) return w;
            if (tags.of(w) == Tag.PUNCT || tags.of(w).isFinite()) return -1;
        }
        return -1;
    }

    private boolean closes(int w) {
        return Chunks.quotationMark(words.text(w)) && w > 0 && words.text(w - 1).equals(",");
    }

    private @Nullable Clause at(int w, int limit) {
        if (words.lower(w).equals("according")) return according(w, limit);
        if (REPORTS.contains(words.lower(w)) && tags.of(w).isVerb()) return said(w, limit);
        int end = bracketed(named(w, chunks.end(w, limit)), limit);
        boolean verb = end > w && end < limit && REPORTS.contains(words.lower(end));
        if (!verb || !media.outlet(new Stretch(w, end)) || !ends(end + 1, limit)) return null;
        return new Clause(new Mention(Role.SOURCE, w, end), new Mention(Role.CUE, end, end + 1), w, end + 1);
    }

    /** The end of a noun phrase without a verb that looks like a noun: "Northwire | reports". */
    private int named(int first, int end) {
        boolean verb = end - first > 1 && REPORTS.contains(words.lower(end - 1)) && tags.of(end - 1) == Tag.NNS;
        return verb && tags.of(end - 2).isName() ? end - 1 : end;
    }

    private @Nullable Clause according(int w, int limit) {
        int end = w + 2 < limit ? bracketed(subjects.after(w + 2, limit), limit) : w;
        if (end <= w + 2 || !carries(new Stretch(w + 2, end)) && !speaks(w + 2, end)) return null;
        return new Clause(new Mention(Role.SOURCE, w + 2, end), new Mention(Role.CUE, w, w + 2), w, end);
    }

    /** ", reports the daily". */
    private @Nullable Clause said(int w, int limit) {
        int end = chunks.end(w + 1, limit);
        if (end <= w + 1 || !media.outlet(new Stretch(w + 1, end))) return null;
        return new Clause(new Mention(Role.SOURCE, w + 1, end), new Mention(Role.CUE, w, w + 1), w, end);
    }

    /** Whether a source carries the words of others: an outlet, or a report. */
    boolean carries(Stretch source) {
        if (media.outlet(source)) return true;
        int head = chunks.end(source.firstWord(), source.endWord());
        return head > source.firstWord() && media.medium(new Stretch(source.firstWord(), head));
    }

    /** The index after a short name in brackets: "the Kestrian News Agency (KNA)". */
    private int bracketed(int w, int limit) {
        boolean short_ =
                w + 2 < limit && words.text(w).equals("(") && words.text(w + 2).equals(")");
        return short_ ? w + 3 : w;
    }

    /** Whether nothing is said after the clause any more: the end, a comma, a time, a place. */
    private boolean ends(int w, int limit) {
        if (w >= limit || tags.of(w) == Tag.PUNCT) return w >= limit || ".,;".contains(words.text(w));
        return tags.of(w) == Tag.IN && !words.lower(w).equals("that")
                || tags.of(w).isName()
                || tags.of(w) == Tag.RB;
    }

    /** Whom a carrier cites in a sentence; null when it cites nobody who speaks. */
    @Nullable
    Saying citing(Sentence sentence, int from) {
        for (int w = Math.max(from, sentence.firstWord()); w + 1 < sentence.endWord(); w++) {
            if (!CITING.contains(words.lower(w)) || layout.quotationOf(w) >= 0) continue;
            int end = subjects.after(w + 1, sentence.endWord());
            if (end <= w + 1 || !speaks(w + 1, end)) continue;
            return new Saying(
                    java.util.List.of(new Mention(Role.SOURCE, w + 1, end)),
                    java.util.List.of(new Mention(Role.CUE, w, w + 1)),
                    java.util.List.of());
        }
        return null;
    }

    /** "..., the daily quoted the governor as saying": who is quoted by a cue, with "as saying"; null where nobody is. */
    @Nullable
    Saying quoted(Mention cue, Sentence sentence) {
        if (!QUOTES.contains(words.lower(cue.endWord() - 1))) return null;
        int first = cue.endWord();
        int as = asSaying(first, sentence.endWord());
        int end = as > 0 ? as : first < sentence.endWord() ? subjects.after(first, sentence.endWord()) : first;
        if (end <= first || !speaks(first, end)) return null;
        int after = as > 0 ? as + 2 : end;
        if (after < sentence.endWord() && tags.of(after) != Tag.PUNCT) return null;
        return new Saying(
                java.util.List.of(new Mention(Role.SOURCE, first, end)),
                java.util.List.of(as > 0 ? new Mention(Role.CUE, as, after) : cue),
                java.util.List.of());
    }

    /** Where "as saying" stands behind a name and what it is explained by; 0 where it does not. */
    private int asSaying(int first, int limit) {
        for (int w = first + 1; w + 1 < Math.min(limit, first + EXPLAINED); w++)
            if (words.lower(w).equals("as") && words.lower(w + 1).equals("saying")) return w;
        return 0;
    }

    private boolean speaks(int first, int end) {
        int head = chunks.end(first, end);
        return !media.medium(new Stretch(first, Math.max(head, first + 1))) && speakers.speaks(first, head);
    }
}
