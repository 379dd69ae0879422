package org.hearsay.attribution;

import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/** Finds who speaks: the noun phrase before or after a cue, with its prepositions and appositions. */
final class Subjects {
    private static final Set<String> INNER = Set.of("of", "for", "in", "at", "from", "on", "by", "with", "and");
    /** Pronouns that begin a clause about whom or what stands before it. */
    static final Set<String> RELATIVE = Set.of("which", "that", "who");

    private static final Set<String> DASHES = Set.of("—", "–", "--");
    private static final int REACH = 40;
    private static final int LINKS = 3;
    private static final int LONGEST_DAY = 4;

    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final SpokenWhen when;

    Subjects(Layout layout, Tags tags, Chunks chunks) {
        this.words = layout.words();
        this.tags = tags;
        this.chunks = chunks;
        this.when = new SpokenWhen(layout);
    }

    /** The subject that ends before a word: a noun phrase or a pronoun; null when there is none. */
    @Nullable
    Mention before(int verb, int base) {
        int end = withoutDay(verb, base);
        if (end <= base) return null;
        String last = lower(end - 1);
        if (RELATIVE.contains(last)) return new Mention(Role.SOURCE, end - 1, end);
        if (tags.of(end - 1) == Tag.PRP) return new Mention(Role.SOURCE, end - 1, end);
        if (last.equals(",") || DASHES.contains(last)) return apposition(end, base);
        int name = unbracketed(end);
        int start = widened(chunks.start(name, base), name, base);
        return start < name ? new Mention(Role.SOURCE, start, end) : null;
    }

    /** "Berg on Sunday said", "Berg earlier Wednesday said": where the day begins that stands before a verb; the verb where none does. */
    private int withoutDay(int verb, int base) {
        for (int w = Math.max(base + 1, verb - LONGEST_DAY); w < verb; w++)
            if (when.end(w, verb) == verb && when.hasDay(w, verb)) return w;
        return verb;
    }

    /** "Berg, a doctor, said" with the apposition and its comma; "Berg, who was there, said" without the clause; the same between dashes. */
    private @Nullable Mention apposition(int end, int base) {
        for (int w = end - 3; w > base && w > end - REACH; w--) {
            if (!parts(w, end - 1)) continue;
            int start = widened(chunks.start(unbracketed(w), base), w, base);
            if (start >= unbracketed(w) || isSeat(start, w, base)) continue;
            boolean clause = RELATIVE.contains(lower(w + 1)) || tags.of(w + 1) == Tag.VBG || tags.of(w + 1) == Tag.IN;
            return new Mention(Role.SOURCE, start, clause ? w : end);
        }
        return null;
    }

    /** "Berg of Tolm, | N.Y. |, who", "Berg, | R-Ky. |, who": an abbreviation between commas that says from where. */
    private boolean isSeat(int start, int comma, int base) {
        String last = words.text(comma - 1);
        boolean point = last.endsWith(".") || last.indexOf('-') > 0;
        return comma - start <= 2
                && start > base + 1
                && words.text(start - 1).equals(",")
                && Character.isUpperCase(last.charAt(0))
                && point;
    }

    /** Before a short name in brackets that ends before a word: "the Relief Centre | (KRC) |, a charity". */
    private int unbracketed(int w) {
        boolean brackets =
                w > 3 && words.text(w - 1).equals(")") && words.text(w - 3).equals("(");
        return brackets ? w - 3 : w;
    }

    /** Whether a mark is of the kind of another: a comma, or a dash. */
    private boolean parts(int mark, int other) {
        return words.text(other).equals(",") ? words.text(mark).equals(",") : DASHES.contains(words.text(mark));
    }

    /** The phrase with what it hangs on: "the mayor of Tolm", "a spokesman for the army in the east". */
    private int widened(int first, int end, int base) {
        int start = first;
        if (start >= end) return start;
        for (int i = 0; i < LINKS && start - 1 > base && INNER.contains(lower(start - 1)); i++) {
            boolean possible = !lower(start - 1).equals("and")
                    || i == 0 && (tags.of(start).isNoun() || lower(start).equals("other"));
            int wider = possible ? chunks.start(start - 1, base) : start - 1;
            if (wider >= start - 1 || tags.of(wider) == Tag.PRP) break;
            start = wider;
        }
        return start;
    }

    /** The index after the noun phrase that starts at a word, with its prepositions; the word itself when none does. */
    int after(int first, int limit) {
        int at = chunks.end(first, limit);
        if (at == first) return first < limit && tags.of(first) == Tag.PRP ? first + 1 : first;
        for (int i = 0; i < LINKS && at + 1 < limit; i++) {
            int next = at;
            if (tags.of(at) == Tag.VBN && lower(at + 1).equals("by")) next++;
            if (!INNER.contains(lower(next)) || next + 1 >= limit) break;
            int wider = chunks.end(next + 1, limit);
            if (wider <= next + 1) break;
            at = wider;
        }
        return at;
    }

    private String lower(int w) {
        return CueLexicon.lower(words, w);
    }
}
