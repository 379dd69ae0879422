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
 * is labelled: inside contents and in what the tagger left out.
 */
final class ClauseReader {
    private static final Set<String> AUXILIARIES = Set.of(
            "has", "have", "had", "is", "are", "was", "were", "be", "been", "being", "did", "do", "does", "not", "n't",
            "n’t", "never", "also", "can", "could", "'ve", "’ve", "'s", "’s", "will", "would", "should", "may",
            "might");
    private static final Set<String> PASSIVE = Set.of("is", "are", "was", "were", "be", "been", "being");
    private static final Set<String> AGAIN = Set.of("and", "but", ",");
    /** Verbs whose object hears what is said, and whose subject does in the passive; a list of ours. */
    private static final Set<String> HEARD = Set.of("told", "informed", "notified", "assured", "reassured", "warned");

    private static final Set<String> WHERE = Set.of("to", "on", "in", "at", "over", "via");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final Subjects subjects;
    private final Reach reach;
    private final CueLexicon lexicon = CueLexicon.standard();

    ClauseReader(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = new Chunks(layout, tags);
        this.subjects = new Subjects(layout, tags, chunks);
        this.reach = new Reach(layout, tags, chunks);
    }

    /** The attribution whose cue word stands at an index, inside a stretch; null when there is none. */
    @Nullable
    Saying at(int w, Mention within) {
        Entry entry = lexicon.find(lower(w));
        if (entry == null || entry.attitude() != Attitude.ASSERTION && entry.attitude() != Attitude.DECREE) return null;
        return clause(w, within);
    }

    /** The same for a cue word of any attitude. */
    @Nullable
    Saying clause(int w, Mention within) {
        int sentence = layout.sentenceOf(w);
        int limit = Math.min(within.endWord(), layout.sentences().get(sentence).endWord());
        int base = Math.max(within.firstWord(), layout.sentences().get(sentence).firstWord());
        if (lower(w).equals("according")) return according(w, base, limit);
        boolean verb = tags.of(w).isVerb() || tags.of(w).isNoun() && says(w, base, limit);
        if (verb) return verb(w, base, limit);
        return tags.of(w).isNoun() || tags.of(w) == Tag.JJ ? noun(w, base, limit) : null;
    }

    /** A verb that looks like a noun: "analysts doubt that ...", "..., Kestria claims" at the end of a headline, "..., states a communique". */
    private boolean says(int w, int base, int limit) {
        if (w <= base) return false;
        if (w + 1 < limit) return lower(w + 1).equals("that") && tags.of(w - 1) == Tag.NNS && !lower(w).endsWith("s");
        int start = chunks.start(w, base);
        boolean inverted = words.text(w - 1).equals(",") && w + 1 < limit && tags.of(w + 1) == Tag.DT;
        if (inverted && lower(w).endsWith("s")) return true;
        return lower(w).endsWith("s")
                && tags.of(w - 1).isName()
                && start > base
                && lower(start - 1).equals(",");
    }

    private @Nullable Saying according(int w, int base, int limit) {
        int first = w + 2;
        int end = first < limit ? subjects.after(first, limit) : first;
        if (end <= first) return null;
        Mention source = new Mention(Role.SOURCE, first, end);
        Mention cue = new Mention(Role.CUE, w, first);
        Mention content = w - base < 3 ? reach.after(reach.past(end, limit), limit) : reach.before(base, w);
        return content == null ? null : saying(source, cue, content, limit);
    }

    /** "claims that ..." with whose they are before it, where anybody is named. */
    private @Nullable Saying noun(int w, int base, int limit) {
        if (w + 2 >= limit) return null;
        String next = lower(w + 1);
        if (next.equals("by") || next.equals("from")) return made(w, limit);
        if (!next.equals("that") && !next.equals("of") && !next.equals("to")) return null;
        int end = next.equals("of") ? w + 2 : w + 1;
        Mention content = reach.after(end, limit);
        if (content == null) return null;
        int start = chunks.start(w, base);
        Mention source = null;
        if (start < w && tags.of(w - 1) == Tag.POS) source = new Mention(Role.SOURCE, start, w);
        else if (start < w && tags.of(start) == Tag.PRPS) source = new Mention(Role.SOURCE, start, start + 1);
        return saying(source, new Mention(Role.CUE, w, end), content, limit);
    }

    /** "Allegations by | the rebels | that ...". */
    private @Nullable Saying made(int w, int limit) {
        int end = chunks.end(w + 2, limit);
        if (end <= w + 2 || end >= limit || !lower(end).equals("that") || tags.of(end) == Tag.WDT) return null;
        Mention content = reach.after(end, limit);
        return content == null
                ? null
                : saying(new Mention(Role.SOURCE, w + 2, end), new Mention(Role.CUE, w, w + 2), content, limit);
    }

    private @Nullable Saying verb(int w, int base, int limit) {
        int first = w;
        while (first > base && (AUXILIARIES.contains(lower(first - 1)) || tags.of(first - 1) == Tag.RB)) first--;
        boolean passive = holds(first, w, PASSIVE) && tags.of(w) != Tag.VBG;
        if (tags.of(w) == Tag.VBN && first == w && !lower(w).endsWith("d")) return null;
        Mention cue = new Mention(Role.CUE, first, particle(w + 1, limit));
        Mention subject = subject(w, first, base);
        Saying heard = passive && HEARD.contains(lower(w)) ? heard(cue, limit) : null;
        if (heard != null) return heard;
        if (passive) return passive(subject, cue, limit);
        return subject == null ? after(cue, base, limit) : active(subject, cue, w, base, limit);
    }

    private @Nullable Mention subject(int w, int first, int base) {
        if (first > base && AGAIN.contains(lower(first - 1)) && first - base > 3) return earlier(first, base);
        Mention subject = subjects.before(first, base);
        boolean participle = tags.of(w) == Tag.VBG && first > base;
        if (subject == null) return participle ? earlier(first, base) : null;
        int phrase = chunks.start(first, base);
        if (!participle || phrase - 1 <= base || !WHERE.contains(lower(phrase - 1))) return subject;
        Mention whole = earlier(first, base);
        return whole == null || Subjects.RELATIVE.contains(lower(whole.firstWord())) ? subject : whole;
    }

    /** The subject of the clause before, which "and said" and ", saying" share: that of the first cue verb in it. */
    private @Nullable Mention earlier(int end, int base) {
        if (words.text(end - 1).equals(",") && !tags.of(end).equals(Tag.VBG)) return subjects.before(end, base);
        for (int w = base + 1; w < end - 1; w++) {
            if (!tags.of(w).isVerb() || tags.of(w) == Tag.VBG || layout.quotationOf(w) >= 0) continue;
            int first = w;
            while (first > base && (AUXILIARIES.contains(lower(first - 1)) || tags.of(first - 1) == Tag.RB)) first--;
            Mention subject = subjects.before(first, base);
            if (subject != null) return subject;
        }
        return null;
    }

    private @Nullable Saying active(Mention subject, Mention cue, int w, int base, int limit) {
        int object = reach.past(addressee(w, cue.endWord(), limit), limit);
        int start = subject.firstWord();
        boolean quotes = opens(object, limit) && tags.of(object - 1) != Tag.DT;
        if (quotes && start > base && lower(start - 1).equals("what")) return null;
        boolean trails = object >= limit || reach.closes(object) && !quotes && !opens(object + 1, limit);
        Mention content = trails ? before(start, base) : reach.after(object, limit);
        return content == null || start < cue.firstWord() && content.firstWord() < start && !trails
                ? null
                : saying(subject, cue, content, limit);
    }

    /** What is said before its speaker; of "the attacks that | Dahl had claimed" only what the clause is about. */
    private @Nullable Mention before(int speaker, int base) {
        if (speaker <= base) return null;
        boolean relative =
                lower(speaker - 1).equals("that") || lower(speaker - 1).equals("which");
        if (!relative) return reach.before(base, speaker);
        Mention phrase = subjects.before(speaker - 1, base);
        return phrase == null ? null : new Mention(Role.CONTENT, phrase.firstWord(), phrase.endWord());
    }

    /** What somebody who is known already says by the finite verb at an index; null where nothing is said. */
    @Nullable
    Saying said(Mention who, int verb) {
        Mention within = GapFinder.within(layout.sentences().get(layout.sentenceOf(verb)));
        return active(who, new Mention(Role.CUE, verb, verb + 1), verb, within.firstWord(), within.endWord());
    }

    /** Whether a quotation opens at a word: "he said, "...". */
    private boolean opens(int w, int limit) {
        return w + 1 < limit && Chunks.quotationMark(words.text(w)) && layout.quotationOf(w + 1) >= 0;
    }

    /** "..., said Berg": the speaker stands after the cue. */
    private @Nullable Saying after(Mention cue, int base, int limit) {
        if (cue.firstWord() - base < 2 || !reach.closes(cue.firstWord() - 1)) return null;
        int end = subjects.after(cue.endWord(), limit);
        if (end <= cue.endWord()) return null;
        Mention content = reach.before(base, cue.firstWord());
        return content == null ? null : saying(new Mention(Role.SOURCE, cue.endWord(), end), cue, content, limit);
    }

    /** "They had been told by | villagers | that ...": who stands before the passive only hears it; null where no such clause follows. */
    private @Nullable Saying heard(Mention cue, int limit) {
        int end = cue.endWord();
        int who = end + 1 < limit && lower(end).equals("by") ? subjects.after(end + 1, limit) : end;
        Mention content = reach.after(reach.past(who, limit), limit);
        if (content == null || !lower(content.firstWord()).equals("that")) return null;
        return saying(who > end + 1 ? new Mention(Role.SOURCE, end + 1, who) : null, cue, content, limit);
    }

    /** "were reported to have been damaged": nobody is the source; the subject belongs to what is said. */
    private @Nullable Saying passive(@Nullable Mention subject, Mention cue, int limit) {
        Mention rest = reach.after(cue.endWord(), limit);
        if (subject == null && rest == null) return null;
        if (subject == null) return new Saying(List.of(), List.of(cue), List.of(rest));
        Mention said = new Mention(Role.CONTENT, subject.firstWord(), subject.endWord());
        return new Saying(List.of(), List.of(cue), rest == null ? List.of(said) : List.of(said, rest));
    }

    private Saying saying(@Nullable Mention source, Mention cue, Mention content, int limit) {
        int end = layout.sentences().get(layout.sentenceOf(cue.firstWord())).endWord();
        List<Mention> contents = limit == end ? reach.continued(content, end) : List.of(content);
        return new Saying(source == null ? List.of() : List.of(source), List.of(cue), contents);
    }

    private boolean holds(int first, int end, Set<String> list) {
        for (int w = first; w < end; w++) if (list.contains(lower(w))) return true;
        return false;
    }

    /** "called for", "called on", "pointed out". */
    private int particle(int w, int limit) {
        if (w >= limit) return w;
        String word = lower(w);
        boolean calls = lower(w - 1).startsWith("call") || lower(w - 1).startsWith("appeal");
        if (calls && (word.equals("for") || word.equals("on"))) return w + 1;
        boolean number = word.equals("up") && w + 1 < limit && lower(w + 1).equals("to");
        return tags.of(w) == Tag.RP && !number ? w + 1 : w;
    }

    /** The index after somebody who is told, asked or urged; else the index itself. */
    private int addressee(int verb, int w, int limit) {
        if (w >= limit) return w;
        boolean told = lower(verb).equals("told") || lower(verb).equals("tells");
        boolean pronoun = tags.of(w) == Tag.PRP;
        int end = pronoun ? w + 1 : chunks.end(w, limit);
        if (end <= w) return w;
        boolean hears = HEARD.contains(lower(verb));
        if (told || hears && pronoun) return end;
        if (end >= limit) return w;
        return lower(end).equals("that") && (pronoun || hears) || tags.of(end) == Tag.TO && (hears || asks(verb, w))
                ? end
                : w;
    }

    /** "Urged | the rebels | to stop", "called on | them | to stop", but not "rejected efforts to stop" or "called for them to stop". */
    private boolean asks(int verb, int object) {
        Entry entry = lexicon.find(lower(verb));
        return entry == null
                || entry.attitude() != Attitude.ASSERTION
                || lower(object - 1).equals("on");
    }

    private String lower(int w) {
        return CueLexicon.lower(words, w);
    }
}
