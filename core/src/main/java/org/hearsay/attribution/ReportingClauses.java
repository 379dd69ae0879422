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
 * Adds who says all that stands before a short clause behind a comma, where the labels left it out: "The town fell, the KLA
 * said."; "Two million, ORA reports, have fled". Other attributions before it are inside what is said then, and left out.
 */
final class ReportingClauses {
    /** Past and present of the verbs that stand in such clauses; a list of ours. */
    private static final Set<String> REPORTS = Set.of(
            "said",
            "says",
            "reported",
            "reports",
            "added",
            "adds",
            "warned",
            "warns",
            "estimated",
            "estimates",
            "claimed",
            "claims",
            "noted",
            "notes",
            "wrote",
            "writes");

    private static final int LONGEST_NAME = 5;
    private static final int SHORTEST = 4;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Reach reach;
    private final Media media;

    ReportingClauses(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.reach = new Reach(layout, tags, new Chunks(layout, tags));
        this.media = new Media(layout, tags);
    }

    /** The attributions in their order, with those that were left out in the place of those inside them. */
    List<Saying> with(List<Saying> sayings) {
        List<Saying> out = sayings;
        for (Sentence sentence : layout.sentences()) {
            Saying clause = clause(sentence);
            if (clause != null) out = with(clause, out);
        }
        return out;
    }

    private @Nullable Saying clause(Sentence sentence) {
        for (int verb = sentence.firstWord() + SHORTEST; verb < sentence.endWord(); verb++) {
            if (!closes(verb + 1, sentence) || !REPORTS.contains(words.lower(verb))) continue;
            int name = name(verb, sentence.firstWord() + 2);
            if (name < 0 || layout.quotationOf(verb) >= 0) continue;
            Mention said = reach.before(sentence.firstWord(), name);
            boolean whole = said != null
                    && (finite(said.firstWord(), said.endWord())
                            || words.text(verb + 1).equals(",") && finite(verb + 2, sentence.endWord()));
            if (whole)
                return new Saying(
                        List.of(new Mention(Role.SOURCE, name, verb)),
                        List.of(new Mention(Role.CUE, verb, verb + 1)),
                        List.of(said));
        }
        return null;
    }

    private boolean closes(int w, Sentence sentence) {
        return w < sentence.endWord()
                && (words.text(w).equals(",") || words.text(w).equals("."));
    }

    /** Where a name begins that fills the space between a comma and a verb: "the KLA", "Ivo Marten"; -1 where none does. */
    private int name(int verb, int least) {
        int first = verb;
        while (first > least
                && verb - first < LONGEST_NAME
                && Character.isUpperCase(words.text(first - 1).charAt(0))) first--;
        if (first == verb) return -1;
        if (first > least && words.lower(first - 1).equals("the")) first--;
        return first >= least && words.text(first - 1).equals(",") ? first : -1;
    }

    private boolean finite(int first, int end) {
        for (int w = first; w < end; w++) if (tags.of(w).isFinite() || tags.of(w) == Tag.MD) return true;
        return false;
    }

    /**
     * With the clause in the place of what stands inside it; the same where it takes words from another, and where it is an
     * outlet's and somebody speaks inside, which {@link Relays} reads.
     */
    private List<Saying> with(Saying clause, List<Saying> sayings) {
        int first = clause.contents().get(0).firstWord();
        int name = clause.sources().get(0).firstWord();
        int end = clause.cues().get(0).endWord();
        boolean outlet = media.outlet(new Stretch(name, end - 1));
        List<Saying> out = new ArrayList<>(sayings.size() + 1);
        int at = 0;
        for (Saying s : sayings) {
            boolean inside = within(s, first, name);
            if (inside ? outlet && !s.sources().isEmpty() : touches(s, first, end)) return sayings;
            if (!inside) out.add(s);
            if (!inside && start(s) < first) at = out.size();
        }
        out.add(at, clause);
        return out;
    }

    private static int start(Saying s) {
        int start = Integer.MAX_VALUE;
        for (List<Mention> part : List.of(s.sources(), s.cues(), s.contents()))
            for (Mention m : part) start = Math.min(start, m.firstWord());
        return start;
    }

    private static boolean within(Saying s, int first, int end) {
        for (List<Mention> part : List.of(s.sources(), s.cues(), s.contents()))
            for (Mention m : part) if (m.firstWord() < first || m.endWord() > end) return false;
        return true;
    }

    private static boolean touches(Saying s, int first, int end) {
        for (List<Mention> part : List.of(s.sources(), s.cues(), s.contents()))
            for (Mention m : part) if (m.firstWord() < end && m.endWord() > first) return true;
        return false;
    }
}
