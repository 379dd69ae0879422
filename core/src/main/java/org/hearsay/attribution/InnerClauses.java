package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.attribution.CueLexicon.Entry;
import org.hearsay.grammar.Tag;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.name.NameKind;
import org.hearsay.name.NamedWords;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads the clauses inside what somebody said: those of {@link ClauseReader}, cut where the next speaker begins, and some
 * that stand nowhere else: "quoted the mayor | as saying | ...", "the minister's first | denial | that ...".
 */
final class InnerClauses {
    private static final Set<String> AND = Set.of("and", "but");

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final Subjects subjects;
    private final Reach reach;
    private final NamedWords names;
    private final ClauseReader clauses;
    private final ClauseEnds ends;
    private final CueLexicon lexicon = CueLexicon.standard();

    InnerClauses(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = new Chunks(layout, tags);
        this.subjects = new Subjects(layout, tags, chunks);
        this.reach = new Reach(layout, tags, chunks);
        this.names = Names.standard().in(layout);
        this.clauses = new ClauseReader(layout, tags);
        this.ends = new ClauseEnds(layout, tags, chunks);
    }

    /** The attribution whose cue word stands at an index inside a content; null when there is none. */
    @Nullable
    Saying at(int w, Mention within) {
        if (!claims(w)) return null;
        Saying found = special(w, within);
        return found != null ? found : cut(clauses.at(w, within), within);
    }

    /** What somebody doubts or believes by the verb at an index, which claims nothing by itself; null when there is none. */
    @Nullable
    Saying belief(int w, Mention within) {
        Entry entry = lexicon.find(words.lower(w));
        boolean believes = entry != null && entry.attitude() == Attitude.BELIEF && tags.of(w) == Tag.VBD;
        return believes ? cut(clauses.clause(w, within), within) : null;
    }

    private boolean claims(int w) {
        Entry entry = lexicon.find(words.lower(w));
        return entry != null && (entry.attitude() == Attitude.ASSERTION || entry.attitude() == Attitude.DECREE);
    }

    /** Whether a cue word is a participle, which makes no clause of its own. */
    boolean participle(int cue) {
        return tags.of(cue) == Tag.VBG;
    }

    /** Whether a participle only goes on with what its speaker said by the verb before: "doubted ..., citing ...". */
    boolean goesOn(Saying before, Saying participle, int cue) {
        return tags.of(cue) == Tag.VBG
                && !before.sources().isEmpty()
                && before.sources().equals(participle.sources())
                && tags.of(before.cues().get(0).endWord() - 1) != Tag.VBG
                && before.cues().get(0).endWord() <= cue;
    }

    private @Nullable Saying special(int w, Mention within) {
        int sentence = layout.sentenceOf(w);
        int base = Math.max(within.firstWord(), layout.sentences().get(sentence).firstWord());
        int limit = Math.min(within.endWord(), layout.sentences().get(sentence).endWord());
        if (tags.of(w) == Tag.VBG && w > base && words.lower(w - 1).equals("as")) return quoted(w, base, limit);
        if (tags.of(w) == Tag.RB && words.lower(w).endsWith("ly")) return adverb(w, base, limit);
        return tags.of(w).isNoun() ? owned(w, base, limit) : null;
    }

    /** "cited the mayor, a former officer, as saying that ...". */
    private @Nullable Saying quoted(int w, int base, int limit) {
        Mention who = subjects.before(w - 1, base);
        Mention what = reach.after(reach.past(w + 1, limit), limit);
        return who == null || what == null ? null : saying(who, new Mention(Role.CUE, w - 1, w + 1), what, limit);
    }

    /**
     * "..., which was allegedly hit": nobody says so, and the whole clause is said. On the main verb of a content the adverb
     * is a hedge of who says all of it.
     */
    private @Nullable Saying adverb(int w, int base, int limit) {
        int first = w;
        while (first > base && tags.of(first - 1).isVerb()) first--;
        Mention subject = subjects.before(first, base);
        Mention rest = reach.after(w + 1, limit);
        if (rest == null || main(subject == null ? first : subject.firstWord(), base)) return null;
        List<Mention> said = new ArrayList<>();
        if (subject != null) said.add(new Mention(Role.CONTENT, subject.firstWord(), w));
        said.add(rest);
        return new Saying(List.of(), List.of(new Mention(Role.CUE, w, w + 1)), said);
    }

    /** Whether no verb stands between the beginning and a word, or only a participle. */
    private boolean main(int clause, int base) {
        for (int w = base; w < clause; w++)
            if (tags.of(w) == Tag.VBD || tags.of(w) == Tag.VBZ || tags.of(w) == Tag.VBP) return false;
        return true;
    }

    /** "Berg's first denial that ...", "Varenian claims that ...": the owner stands before the noun, by name or by adjective. */
    private @Nullable Saying owned(int w, int base, int limit) {
        if (w + 2 >= limit || !introduces(words.lower(w + 1))) return null;
        int start = chunks.start(w, base);
        int owner = w;
        while (owner > start && tags.of(owner - 1) != Tag.POS && !peoples(owner - 1)) owner--;
        if (owner == start || !cutsOff(owner, w)) return null;
        int end = words.lower(w + 1).equals("of") ? w + 2 : w + 1;
        Mention what = reach.after(end, limit);
        int first = peoples(owner - 1) ? firstOfPeoples(owner - 1, start) : start;
        return what == null
                ? null
                : saying(new Mention(Role.SOURCE, first, owner), new Mention(Role.CUE, owner, end), what, limit);
    }

    /** Whether only adjectives stand between the owner and the noun. */
    private boolean cutsOff(int owner, int noun) {
        for (int w = owner; w < noun; w++) if (tags.of(w) != Tag.JJ) return false;
        return true;
    }

    private static boolean introduces(String word) {
        return word.equals("that") || word.equals("of") || word.equals("to");
    }

    private boolean peoples(int w) {
        return names.is(w, NameKind.ADJECTIVE);
    }

    private int firstOfPeoples(int last, int start) {
        int w = last;
        while (w - 2 >= start && peoples(w - 2) && words.lower(w - 1).equals("and")) w -= 2;
        return w;
    }

    private Saying saying(Mention who, Mention cue, Mention what, int limit) {
        return new Saying(List.of(who), List.of(cue), List.of(ends.cut(what, limit, tags.of(cue.endWord() - 1))));
    }

    /** The same with its content ended where another speaker or another deed begins. */
    private @Nullable Saying cut(@Nullable Saying saying, Mention within) {
        if (saying == null || saying.contents().size() != 1) return saying;
        Mention content = saying.contents().get(0);
        Mention cue = saying.cues().get(0);
        if (content.firstWord() < cue.firstWord()) return saying;
        Mention cut = ends.cut(asked(content), within.endWord(), tags.of(cue.endWord() - 1));
        Mention shared = shared(cue, within);
        return new Saying(shared == null ? saying.sources() : List.of(shared), saying.cues(), List.of(cut));
    }

    /** "warned | her | not to go": without whom is told. */
    private Mention asked(Mention content) {
        int first = content.firstWord();
        int told = tags.of(first) == Tag.PRP ? first + 1 : chunks.end(first, content.endWord());
        boolean not = told > first
                && told + 1 < content.endWord()
                && words.lower(told).equals("not")
                && tags.of(told + 1) == Tag.TO;
        return not ? new Mention(Role.CONTENT, told, content.endWord()) : content;
    }

    /** "..., and urged ...": the subject of the nearest cue verb before; null where the cue has one of its own. */
    private @Nullable Mention shared(Mention cue, Mention within) {
        int first = cue.firstWord();
        if (first - within.firstWord() < 4 || !AND.contains(words.lower(first - 1))) return null;
        int base = Math.max(
                within.firstWord(),
                layout.sentences().get(layout.sentenceOf(first)).firstWord());
        for (int w = first - 2; w > base; w--) {
            boolean finite = tags.of(w) == Tag.VBD || tags.of(w) == Tag.VBZ || tags.of(w) == Tag.VBP;
            if (!finite || lexicon.find(words.lower(w)) == null) continue;
            int verbs = w;
            while (verbs > base && (tags.of(verbs - 1).isVerb() || tags.of(verbs - 1) == Tag.RB)) verbs--;
            Mention who = subjects.before(verbs, base);
            if (who != null) return who;
        }
        return null;
    }
}
