package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * A clause that begins with "that" has a verb: where a content stops before it ("added that the raid | , which began at
 * dawn, had failed"), it goes on as far as grammar says. So does a content that is
 * only the subject of one. What was found in the rest without anybody behind it goes.
 */
final class WholeClauses {
    /** Cues behind which a clause stands, and seldom a noun alone. */
    private static final Set<String> TAKES = Set.of(
            "said",
            "says",
            "say",
            "saying",
            "added",
            "adds",
            "adding",
            "argue",
            "argues",
            "argued",
            "contend",
            "contends",
            "contended",
            "insist",
            "insists",
            "insisted",
            "maintains",
            "maintained",
            "believe",
            "believes",
            "believed");

    private static final Set<String> THINKS = Set.of("thinks", "think", "thought", "believes", "believe", "believed");

    private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "during");

    private static final Set<String> CLAUSES = Set.of("who", "which", "whose", "where");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final ClauseReader clauses;
    private final CueLexicon lexicon = CueLexicon.standard();

    WholeClauses(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.clauses = new ClauseReader(layout, tags);
    }

    /** The same attributions in their order. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        BitSet taken = Saying.taken(sayings);
        int end = 0;
        for (int i = 0; i < sayings.size(); i++) {
            Saying saying = sayings.get(i);
            if (!saying.contents().isEmpty()
                    && saying.sources().isEmpty()
                    && saying.contents().get(0).firstWord() < end) continue;
            if (i + 1 < sayings.size() && isSubject(saying, sayings.get(i + 1))) {
                out.add(over(saying, sayings.get(++i)));
                continue;
            }
            Mention whole = whole(saying, taken);
            if (whole != null) end = whole.endWord();
            out.add(whole == null ? saying : saying.withContents(List.of(whole)));
        }
        return out;
    }

    private @Nullable Mention whole(Saying saying, BitSet taken) {
        if (saying.contents().size() != 1 || saying.cues().isEmpty()) return null;
        Mention content = saying.contents().get(0);
        Mention halved = halved(saying, content, taken);
        if (halved != null) return halved;
        if (leads(saying, content)) return behind(saying);
        Mention led = withParticiple(saying, content, taken);
        if (led == null) led = withThat(saying, content, taken);
        if (led != null) return led;
        if (!words.lower(content.firstWord()).equals("that") || hasVerb(content)) return null;
        int head = lexicon.head(words, saying.cues().get(0));
        Saying clause = clauses.clause(head, GapFinder.within(layout.sentences().get(layout.sentenceOf(head))));
        if (clause == null || clause.contents().size() != 1) return null;
        Mention whole = clause.contents().get(0);
        return whole.firstWord() == content.firstWord() && whole.endWord() > content.endWord() ? whole : null;
    }

    /** "Said jets hit a base | , firing eight missiles": a participle that says nothing itself goes on with what is said. */
    private @Nullable Mention withParticiple(Saying saying, Mention content, BitSet taken) {
        int comma = content.endWord();
        int limit =
                layout.sentences().get(layout.sentenceOf(content.firstWord())).endWord();
        boolean led = content.firstWord() >= saying.cues().get(0).endWord()
                && TAKES.contains(words.lower(saying.cues().get(0).endWord() - 1))
                && comma + 2 < limit
                && words.text(comma).equals(",")
                && tags.of(comma + 1) == Tag.VBG
                && (lexicon.find(words.lower(comma + 1)) == null
                        || words.lower(comma + 1).equals("firing"))
                && layout.quotationOf(content.firstWord()) < 0
                && hasVerb(content);
        int next = taken.nextSetBit(comma);
        return led && (next < 0 || next >= limit) ? to(content, limit) : null;
    }

    /** "Said they had destroyed 130 tanks | , and that 2,300 men had been killed": a second clause of the same cue. */
    private @Nullable Mention withThat(Saying saying, Mention content, BitSet taken) {
        int and = content.endWord();
        int limit =
                layout.sentences().get(layout.sentenceOf(content.firstWord())).endWord();
        if (and + 1 < limit && words.text(and).equals(",")) and++;
        boolean goesOn = content.firstWord() >= saying.cues().get(0).endWord()
                && and + 2 < limit
                && (words.lower(and).equals("and") || words.lower(and).equals("but"))
                && words.lower(and + 1).equals("that")
                && tags.of(and + 1) == Tag.IN
                && layout.quotationOf(content.firstWord()) < 0
                && hasVerb(content);
        int next = taken.nextSetBit(content.endWord());
        return goesOn ? to(content, next < 0 ? limit : Math.min(next, limit)) : null;
    }

    /** "In an email, Berg rejected the plan": a phrase with a preposition that opens the sentence is not what is said. */
    private boolean leads(Saying saying, Mention content) {
        int first = content.firstWord();
        return first == layout.sentences().get(layout.sentenceOf(first)).firstWord()
                && PREPOSITIONS.contains(words.lower(first))
                && !hasVerb(content)
                && layout.quotationOf(first) < 0
                && saying.sources().size() == 1
                && saying.sources().get(0).firstWord() == content.endWord() + 1
                && saying.cues().get(0).firstWord() >= saying.sources().get(0).endWord();
    }

    /** What grammar finds behind the cue; null when it finds nothing there. */
    private @Nullable Mention behind(Saying saying) {
        int head = lexicon.head(words, saying.cues().get(0));
        Saying clause = clauses.clause(head, GapFinder.within(layout.sentences().get(layout.sentenceOf(head))));
        if (clause == null || clause.contents().size() != 1) return null;
        Mention found = clause.contents().get(0);
        return found.firstWord() >= saying.cues().get(0).endWord() ? found : null;
    }

    /** "Thinks | the government | has said the town fell": whether all that is said is who says something more. */
    private boolean isSubject(Saying saying, Saying next) {
        if (saying.contents().size() != 1
                || saying.cues().isEmpty()
                || next.cues().isEmpty()) return false;
        Mention content = saying.contents().get(0);
        int cue = saying.cues().get(0).endWord();
        return (TAKES.contains(words.lower(cue - 1)) || THINKS.contains(words.lower(cue - 1)))
                && cue == content.firstWord()
                && content.endWord() == next.cues().get(0).firstWord()
                && layout.sentenceOf(content.firstWord()) == layout.sentenceOf(content.endWord())
                && tags.of(content.endWord() - 1) != Tag.PUNCT
                && tags.of(next.cues().get(0).firstWord()).isFinite()
                && !hasVerb(content)
                && next.contents().stream().anyMatch(m -> m.firstWord() >= content.endWord());
    }

    private static Saying over(Saying saying, Saying next) {
        int end = 0;
        for (Mention m : next.contents()) end = Math.max(end, m.endWord());
        return saying.withContents(
                List.of(new Mention(Role.CONTENT, saying.contents().get(0).firstWord(), end)));
    }

    /** "Said | the mayor | , who was away, had fled", "| the raid | had failed, officials said": a clause without its verb. */
    private @Nullable Mention halved(Saying saying, Mention content, BitSet taken) {
        int sentence = layout.sentenceOf(content.firstWord());
        Mention cue = saying.cues().get(0);
        boolean plain = layout.sentenceOf(cue.firstWord()) == sentence
                && TAKES.contains(words.lower(cue.endWord() - 1))
                && layout.quotationOf(content.firstWord()) < 0;
        if (!plain) return null;
        Mention begun = begun(saying, content, taken);
        if (begun != null || hasVerb(content)) return begun;
        int next = taken.nextSetBit(content.endWord());
        int limit = layout.sentences().get(sentence).endWord();
        int end = next < 0 ? limit : Math.min(next, limit);
        boolean behind = content.firstWord() == cue.endWord();
        return behind && !explained(content.endWord(), end) || !behind && !trails(saying, end)
                ? null
                : to(content, end);
    }

    /** "A town fell | , a base was hit, officials said": from the beginning of the sentence where nothing else stands there. */
    private @Nullable Mention begun(Saying saying, Mention content, BitSet taken) {
        int first =
                layout.sentences().get(layout.sentenceOf(content.firstWord())).firstWord();
        int before = content.firstWord() - 1;
        boolean trails = before > first && (trails(saying, content.endWord() + 1) || trails(saying, content.endWord()));
        if (!trails || taken.previousSetBit(before) >= first) return null;
        boolean joined = words.text(before).equals(",") && tags.hasFinite(first, before)
                || !hasVerb(content) && tags.of(before) != Tag.PUNCT;
        return joined ? new Mention(Role.CONTENT, first, content.endWord()) : null;
    }

    /** Whether a clause begins that explains a noun: ", who was away". */
    private boolean explained(int comma, int end) {
        return comma + 2 < end && words.text(comma).equals(",") && CLAUSES.contains(words.lower(comma + 1));
    }

    /** Whether who says it, or the cue, stands at an index behind a comma. */
    private boolean trails(Saying saying, int at) {
        boolean own = saying.cues().get(0).firstWord() == at
                || !saying.sources().isEmpty() && saying.sources().get(0).firstWord() == at;
        return own && words.text(at - 1).equals(",");
    }

    private @Nullable Mention to(Mention content, int end) {
        int last = end;
        while (last > content.endWord() && tags.of(last - 1) == Tag.PUNCT) last--;
        Mention whole = new Mention(Role.CONTENT, content.firstWord(), last);
        return hasVerb(whole) ? whole : null;
    }

    private boolean hasVerb(Mention content) {
        for (int w = content.firstWord(); w < content.endWord(); w++)
            if (tags.of(w).isVerb() || tags.of(w) == Tag.MD) return true;
        return false;
    }
}
