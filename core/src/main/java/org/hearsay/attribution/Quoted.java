package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads who "was quoted by the agency as saying" something: he says it, and the agency only carries it. The labels take the
 * agency for the source at times, or him for what is said.
 */
final class Quoted {
    private static final Set<String> QUOTED = Set.of("quoted", "cited");
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "been", "being");
    private static final int CARRIER = 14;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Subjects subjects;
    private final Reach reach;
    private final CueLexicon lexicon = CueLexicon.standard();

    Quoted(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        Chunks chunks = new Chunks(layout, tags);
        this.subjects = new Subjects(layout, tags, chunks);
        this.reach = new Reach(layout, tags, chunks);
    }

    /** The same attributions, those of who is quoted mended. */
    List<Saying> of(List<Saying> sayings) {
        List<Saying> out = new ArrayList<>(sayings.size());
        int end = 0;
        for (Saying s : sayings) {
            if (!s.cues().isEmpty()
                    && s.cues().get(0).firstWord() < end
                    && end - s.cues().get(0).firstWord() <= CARRIER) continue;
            Saying whole = quoted(s);
            if (whole != null) end = whole.cues().get(whole.cues().size() - 1).endWord();
            out.add(whole == null ? s : whole);
        }
        return out;
    }

    /** What an attribution is whose cue is such a passive; null where it is another. */
    private @Nullable Saying quoted(Saying s) {
        if (s.cues().isEmpty()) return null;
        Mention cue = s.cues().get(0);
        int verb = cue.firstWord();
        while (verb < cue.endWord() && !QUOTED.contains(words.lower(verb))) verb++;
        if (verb == cue.endWord()) verb = quotedBefore(cue);
        if (verb < 0) return null;
        int limit = layout.sentences().get(layout.sentenceOf(verb)).endWord();
        int base = layout.sentences().get(layout.sentenceOf(verb)).firstWord();
        int first = passive(verb, base);
        int as = asSaying(verb + 1, limit);
        Mention who = first == verb || as < 0 ? null : subjects.before(first, base);
        return who == null ? null : saying(who, new Stretch(first, verb + 1), as, s, base, limit);
    }

    /** The participle of "was quoted by the agency as saying" where only "saying" is the cue; -1 where there is none. */
    private int quotedBefore(Mention cue) {
        int first = cue.firstWord();
        if (first == 0 || !words.lower(first - 1).equals("as")) return -1;
        int base = layout.sentences().get(layout.sentenceOf(first)).firstWord();
        for (int w = first - 2; w > base && w > first - CARRIER; w--) {
            if (tags.of(w) == Tag.PUNCT) return -1;
            if (QUOTED.contains(words.lower(w))) return w;
        }
        return -1;
    }

    private @Nullable Saying saying(Mention who, Stretch verb, int as, Saying s, int base, int limit) {
        List<Mention> cues = verb.endWord() == as
                ? List.of(new Mention(Role.CUE, verb.firstWord(), as + 2))
                : List.of(new Mention(Role.CUE, verb.firstWord(), verb.endWord()), new Mention(Role.CUE, as, as + 2));
        List<Mention> said = new ArrayList<>();
        for (Mention m : s.contents()) if (m.firstWord() >= as + 2 || m.endWord() <= who.firstWord()) said.add(m);
        int object = reach.past(as + 2, limit);
        Mention read = object < limit && !reach.closes(object)
                ? reach.after(object, limit)
                : reach.before(base, who.firstWord());
        if (said.isEmpty() && read != null) said.add(read);
        return said.isEmpty() ? null : new Saying(List.of(who), cues, said);
    }

    /** Where the passive begins of which a word is the participle; the word itself where it is none. */
    private int passive(int verb, int base) {
        int first = verb;
        boolean be = false;
        while (first > base
                && (BE.contains(words.lower(first - 1))
                        || tags.of(first - 1) == Tag.RB
                        || be && tags.of(first - 1).isVerb())) {
            first--;
            be |= BE.contains(words.lower(first));
        }
        return be ? first : verb;
    }

    /** Where "as saying", "as warning" stands; -1 where it does not. */
    private int asSaying(int from, int limit) {
        for (int w = from; w + 1 < Math.min(limit, from + CARRIER); w++)
            if (words.lower(w).equals("as") && tags.of(w + 1) == Tag.VBG && lexicon.find(words.lower(w + 1)) != null)
                return w;
        return -1;
    }
}
