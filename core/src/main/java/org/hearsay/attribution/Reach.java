package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.text.Layout;
import org.hearsay.text.Quotation;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Tells how far what is said reaches, before or after its cue. */
final class Reach {
    private static final Set<String> THROUGH =
            Set.of("in", "on", "via", "through", "during", "at", "from", "over", "without");
    private static final int CARRIER = 9;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final SpokenWhen when;
    private final CueLexicon lexicon = CueLexicon.standard();

    Reach(Layout layout, Tags tags, Chunks chunks) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = chunks;
        this.when = new SpokenWhen(layout);
    }

    /** The index after times and carriers that follow a cue: "said | on Friday in a statement | that ...". */
    int past(int first, int limit) {
        int w = first;
        for (int i = 0; i < 3; i++) {
            int time = when.end(w, limit);
            if (time > w) w = time;
            else if (w < limit && THROUGH.contains(lower(w))) w = carrier(w, limit);
        }
        return w;
    }

    /** A prepositional phrase that is followed by "that", a mark, a time or the end; else the word itself. */
    private int carrier(int w, int limit) {
        int end = chunks.end(w + 1, limit);
        if (end <= w + 1) return w;
        for (int i = end; i < limit && i < w + CARRIER; i++) if (lower(i).equals("that")) return i;
        if (end >= limit || closes(end)) return end;
        return when.startsAt(end) || lower(end).equals("that") ? end : w;
    }

    /** What is said after a cue: to the end of its quotation, or to the next cue that shares the speaker. */
    @Nullable
    Mention after(int first, int limit) {
        int start = first;
        while (start < limit
                && (words.text(start).equals(",") || words.text(start).equals(":"))) start++;
        if (start >= limit) return null;
        Quotation quotation = quotation(start + 1);
        if (quotation != null && start + 1 == quotation.firstWord() && Chunks.quotationMark(words.text(start))) {
            int end = marked(quotation.endWord(), words.size());
            if (end >= limit || closes(end)) return new Mention(Role.CONTENT, start, end);
        }
        return trimmed(start, stop(start, limit));
    }

    /** Where another cue of the same speaker or a trailing source cuts in. */
    private int stop(int first, int limit) {
        for (int w = first + 2; w < limit; w++) {
            if (layout.quotationOf(w) >= 0) continue;
            boolean comma = words.text(w - 1).equals(",");
            String word = lower(w);
            if (comma && word.equals("according")) return w - 1;
            if (comma && (word.equals("who") || word.equals("which")) && whole(first, w)) return w - 1;
            if (comma && tags.of(w) == Tag.VBG && says(w)) return w - 1;
            boolean and = word.equals("and") || word.equals("but");
            if (and && w + 1 < limit && (tags.of(w + 1) == Tag.VBD || tags.of(w + 1) == Tag.VBZ) && says(w + 1))
                return w;
        }
        return limit;
    }

    /** "That the raid, which began at dawn, had failed": before its verb such a clause does not end. */
    private boolean whole(int first, int end) {
        if (!lower(first).equals("that")) return true;
        for (int w = first; w < end; w++) if (tags.of(w).isVerb()) return true;
        return false;
    }

    private boolean says(int w) {
        CueLexicon.Entry entry = lexicon.find(lower(w));
        return entry != null && (entry.attitude() == Attitude.ASSERTION || entry.attitude() == Attitude.DECREE);
    }

    /** What is said before a cue or its source: the quotation that ends there, else the clause. */
    @Nullable
    Mention before(int base, int end) {
        int last = end;
        while (last > base && words.text(last - 1).equals(",")) last--;
        if (last > base && Chunks.quotationMark(words.text(last - 1))) {
            Quotation quotation = quotation(last - 2);
            if (quotation != null && quotation.endWord() <= last) {
                int start = Math.max(0, quotation.firstWord() - 1);
                boolean whole = start <= base;
                if (whole) return new Mention(Role.CONTENT, start, last);
            }
        }
        return trimmed(base, last);
    }

    /** The contents of a saying with a quotation that goes on after it in the same paragraph. */
    List<Mention> continued(Mention content, int sentenceEnd) {
        List<Mention> all = new ArrayList<>(List.of(content));
        if (!quoted(content) || sentenceEnd + 1 >= words.size()) return all;
        boolean same = layout.paragraphOf(sentenceEnd).equals(layout.paragraphOf(content.firstWord()));
        Quotation next = quotation(sentenceEnd + 1);
        if (!same || next == null || next.firstWord() != sentenceEnd + 1) return all;
        int end = marked(next.endWord(), words.size());
        int border = layout.sentences().get(layout.sentenceOf(end - 1)).endWord();
        if (end >= border - 1) all.add(new Mention(Role.CONTENT, sentenceEnd, end));
        return all;
    }

    private boolean quoted(Mention content) {
        return layout.quotationOf(
                        content.firstWord() + 1 < content.endWord() ? content.firstWord() + 1 : content.firstWord())
                >= 0;
    }

    private int marked(int end, int limit) {
        return end < limit && Chunks.quotationMark(words.text(end)) ? end + 1 : end;
    }

    private @Nullable Quotation quotation(int w) {
        if (w < 0 || w >= words.size()) return null;
        int q = layout.quotationOf(w);
        return q < 0 ? null : layout.quotations().get(q);
    }

    /** Whether a clause ends at a word: by a comma, a stop, a closing mark. */
    boolean closes(int w) {
        return w >= words.size() || ",.;”\"".indexOf(words.text(w).charAt(0)) >= 0;
    }

    /** The words between two indices without marks at the ends; null when none is left. */
    @Nullable
    Mention trimmed(int first, int end) {
        int a = first;
        int b = end;
        while (a < b && !wordy(a) && !Chunks.quotationMark(words.text(a))) a++;
        while (b > a && !wordy(b - 1) && !Chunks.quotationMark(words.text(b - 1))) b--;
        return b > a ? new Mention(Role.CONTENT, a, b) : null;
    }

    private boolean wordy(int w) {
        return Character.isLetterOrDigit(words.text(w).codePointAt(0));
    }

    private String lower(int w) {
        return CueLexicon.lower(words, w);
    }
}
