package org.hearsay.attribution;

import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueLexicon.Entry;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads a clause around a cue word by parts of speech: its verb group, its subject, what it says. Serves where nothing
 * is labelled: inside contents.
 */
final class ClauseReader {
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "did", "do", "does", "not", "n't",
            "n’t", "never", "also", "can", "could", "'ve", "’ve", "'s", "’s", "will", "would", "should", "may",
            "might");
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "in", "at", "from", "on");
    private static final Set<String> RELATIVE = Set.of("which", "that", "who");
    private static final int REACH = 14;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final CueLexicon lexicon = CueLexicon.standard();

    ClauseReader(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = new Chunks(layout, tags);
    }

    /** The attribution whose cue word stands at an index, inside a stretch; null when there is none. */
    @Nullable
    Saying at(int w, Mention within) {
        Entry entry = lexicon.find(lower(w));
        if (entry == null || entry.attitude() != Attitude.ASSERTION && entry.attitude() != Attitude.DECREE) return null;
        int limit = Math.min(
                within.endWord(), layout.sentences().get(layout.sentenceOf(w)).endWord());
        int base = Math.max(
                within.firstWord(), layout.sentences().get(layout.sentenceOf(w)).firstWord());
        if (lower(w).equals("according")) return according(w, base, limit);
        if (tags.of(w).isNoun() || tags.of(w) == Tag.JJ) return noun(w, base, limit);
        return tags.of(w).isVerb() ? verb(w, base, limit) : null;
    }

    private @Nullable Saying according(int w, int base, int limit) {
        int first = w + 2;
        int end = first < limit ? prepositions(chunks.end(first, limit), limit) : first;
        if (end <= first) return null;
        Mention source = new Mention(Role.SOURCE, first, end);
        Mention cue = new Mention(Role.CUE, w, w + 2);
        boolean opens = w - base < 3;
        Mention content = opens ? content(end, limit) : content(base, w);
        return content == null ? null : new Saying(List.of(source), List.of(cue), List.of(content));
    }

    /** "claims that ..." with whose they are before it, where anybody is named. */
    private @Nullable Saying noun(int w, int base, int limit) {
        if (w + 1 >= limit) return null;
        String next = lower(w + 1);
        boolean says = next.equals("that") || next.equals("of") || next.equals("to");
        if (!says) return null;
        Mention content = content(next.equals("of") ? w + 2 : w + 1, limit);
        if (content == null) return null;
        Mention cue = new Mention(Role.CUE, w, next.equals("of") ? w + 2 : w + 1);
        int start = chunks.start(w, base);
        Mention source = null;
        if (start < w && tags.of(w - 1) == Tag.POS) source = new Mention(Role.SOURCE, start, w);
        else if (start < w && tags.of(start) == Tag.PRPS) source = new Mention(Role.SOURCE, start, start + 1);
        return new Saying(source == null ? List.of() : List.of(source), List.of(cue), List.of(content));
    }

    private @Nullable Saying verb(int w, int base, int limit) {
        int first = w;
        while (first > base && (AUXILIARIES.contains(lower(first - 1)) || tags.of(first - 1) == Tag.RB)) first--;
        if (tags.of(w) == Tag.VBN && first == w && !past(w)) return null;
        boolean passive =
                tags.of(w) == Tag.VBN && holds(first, w, PASSIVE) || tags.of(w) == Tag.VBD && holds(first, w, PASSIVE);
        if (lower(first).equals("as") || first > base && lower(first - 1).equals("as")) return null;
        Mention subject = subject(first, base);
        if (subject == null && !passive) return null;
        int end = particle(w + 1, limit);
        Mention cue = new Mention(Role.CUE, first, end);
        if (passive) return passive(subject, cue, limit);
        int object = addressee(w, end, limit);
        Mention content = content(object, limit);
        if (subject != null && (content == null || content.firstWord() > object + 1 && closes(object)))
            content = subject.firstWord() > base ? content(base, subject.firstWord()) : null;
        return content == null || subject == null ? null : new Saying(List.of(subject), List.of(cue), List.of(content));
    }

    /** "were reported to have been damaged": nobody is the source; the subject belongs to what is said. */
    private @Nullable Saying passive(@Nullable Mention subject, Mention cue, int limit) {
        Mention rest = content(cue.endWord(), limit);
        if (subject == null && rest == null) return null;
        Mention said = subject == null ? null : new Mention(Role.CONTENT, subject.firstWord(), subject.endWord());
        List<Mention> contents = said == null ? List.of() : List.of(said);
        if (rest != null) contents = said == null ? List.of(rest) : List.of(said, rest);
        return new Saying(List.of(), List.of(cue), contents);
    }

    private boolean past(int w) {
        String word = lower(w);
        return word.endsWith("ed") || word.equals("said") || word.equals("told");
    }

    private boolean closes(int w) {
        return w >= words.size() || ",.”\"".indexOf(words.text(w).charAt(0)) >= 0;
    }

    private boolean holds(int first, int end, Set<String> list) {
        for (int w = first; w < end; w++) if (list.contains(lower(w))) return true;
        return false;
    }

    /** "called for", "called on". */
    private int particle(int w, int limit) {
        if (w >= limit) return w;
        String word = lower(w);
        boolean calls = lower(w - 1).startsWith("call") || lower(w - 1).startsWith("appeal");
        return calls && (word.equals("for") || word.equals("on")) ? w + 1 : w;
    }

    /** The index after somebody who is told, asked or urged, before "that", "to" or a mark; else the index itself. */
    private int addressee(int verb, int w, int limit) {
        if (w >= limit) return w;
        int end = tags.of(w) == Tag.PRP ? w + 1 : chunks.end(w, limit);
        if (end <= w || end >= limit) return end >= limit && lower(verb).equals("told") ? limit : w;
        String next = lower(end);
        boolean to = tags.of(end) == Tag.TO && lexicon.find(lower(verb)) != null;
        return next.equals("that")
                        || to
                        || lower(verb).startsWith("t") && lower(verb).equals("told")
                ? end
                : w;
    }

    /** The subject that ends before a word: a noun phrase with its prepositions, or a pronoun. */
    private @Nullable Mention subject(int end, int base) {
        if (end <= base) return null;
        if (RELATIVE.contains(lower(end - 1))) return new Mention(Role.SOURCE, end - 1, end);
        int stop = words.text(end - 1).equals(",") ? apposition(end - 1, base) : end;
        int start = chunks.start(stop, base);
        if (start >= stop) return null;
        for (int i = 0; i < 3 && start - 1 > base && PREPOSITIONS.contains(lower(start - 1)); i++) {
            int wider = chunks.start(start - 1, base);
            if (wider >= start - 1) break;
            start = wider;
        }
        return new Mention(Role.SOURCE, start, stop);
    }

    /** The comma before an apposition or relative clause that ends with a comma: "Berg, who was there, said". */
    private int apposition(int comma, int base) {
        for (int w = comma - 2; w > base && w > comma - REACH; w--)
            if (words.text(w).equals(",")) return w;
        return comma;
    }

    private int prepositions(int end, int limit) {
        int at = end;
        for (int i = 0; i < 2 && at + 1 < limit && PREPOSITIONS.contains(lower(at)); i++) {
            int wider = chunks.end(at + 1, limit);
            if (wider <= at + 1) break;
            at = wider;
        }
        return at;
    }

    /** The words between two indices without marks at the ends; null when none is left. */
    private @Nullable Mention content(int first, int end) {
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
