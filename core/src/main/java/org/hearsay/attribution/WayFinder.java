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
 * Finds through what, to whom and when something was said: in the sentence of the cue, outside source and content.
 * Who is told something and carries it on is a channel; who only hears it is the addressee.
 */
final class WayFinder {
    private static final Set<String> TELL = Set.of("told", "tell", "tells", "telling");
    private static final Set<String> CITE = Set.of("citing", "cited", "cites", "quoting", "quoted", "quotes");
    private static final Set<String> POSTED = Set.of("on", "via");
    private static final int REACH = 10;

    private final Layout layout;
    private final Words words;
    private final Tags tags;
    private final Chunks chunks;
    private final SpokenWhen when;
    private final Media media;
    private final Carriers carriers;

    WayFinder(Layout layout, Tags tags) {
        this.layout = layout;
        this.words = layout.words();
        this.tags = tags;
        this.chunks = new Chunks(layout, tags);
        this.when = new SpokenWhen(layout);
        this.media = new Media(layout, tags);
        this.carriers = new Carriers(words, chunks, when, media);
    }

    Way find(Saying marked) {
        if (marked.cues().isEmpty()) return Way.DIRECT;
        Saying saying = bare(marked);
        Mention cue = saying.cues().get(saying.cues().size() - 1);
        Sentence sentence = layout.sentences().get(layout.sentenceOf(cue.firstWord()));
        Scene scene = new Scene(saying, cue, sentence);
        Stretch told = told(scene);
        boolean outlet = told != null && (media.any(told) || tells(cue) && media.initials(told));
        Stretch carrier = outlet ? told : cites(cue) ? citing(scene) : carriers.find(scene, told);
        Stretch addressee = told != null && !outlet ? told : null;
        return new Way(carrier == null ? List.of() : List.of(carrier), addressee, said(scene, carrier, addressee));
    }

    /** The same with a content that begins behind what carried it: "said | on Telegram | its forces had left". */
    Saying behindCarrier(Saying saying) {
        if (saying.contents().size() != 1 || saying.cues().isEmpty()) return saying;
        Mention content = saying.contents().get(0);
        int first = content.firstWord();
        boolean led = saying.cues().get(saying.cues().size() - 1).endWord() == first
                && layout.quotationOf(first) < 0
                && carriers.leads(first, content.endWord());
        int end = led ? chunks.end(first + 1, content.endWord()) : first;
        boolean clause = end > first && end < content.endWord() && tags.of(end) != Tag.PUNCT && tags.of(end) != Tag.IN;
        return clause ? saying.withContents(List.of(new Mention(Role.CONTENT, end, content.endWord()))) : saying;
    }

    /** The same with a content, no clause, that ends before where it was posted: "confirmed the strikes | on Telegram". */
    Saying beforePlatform(Saying saying) {
        if (saying.contents().size() != 1 || saying.cues().isEmpty()) return saying;
        Mention content = saying.contents().get(0);
        int last = content.endWord() - 1;
        boolean posted = last - 2 >= content.firstWord()
                && content.firstWord() >= saying.cues().get(0).endWord()
                && POSTED.contains(words.lower(last - 1))
                && Character.isUpperCase(words.text(last).charAt(0))
                && media.platform(new Stretch(last, last + 1))
                && layout.quotationOf(last) < 0;
        for (int w = content.firstWord(); posted && w < last; w++)
            posted = !tags.of(w).isVerb();
        return posted ? saying.withContents(List.of(new Mention(Role.CONTENT, content.firstWord(), last - 1))) : saying;
    }

    /** The same with a last cue that ends before what carried it: "said | in a statement". */
    private Saying bare(Saying saying) {
        List<Mention> cues = new ArrayList<>(saying.cues());
        Mention cue = cues.get(cues.size() - 1);
        for (int w = cue.firstWord() + 1; w + 1 < cue.endWord(); w++) {
            if (tags.of(w) != Tag.IN || !carriers.leads(w, cue.endWord() + 1)) continue;
            cues.set(cues.size() - 1, new Mention(Role.CUE, cue.firstWord(), w));
            return new Saying(saying.sources(), cues, saying.contents());
        }
        return saying;
    }

    /** The object of "told" and of other cues that have somebody before what is said. */
    private @Nullable Stretch told(Scene scene) {
        int first = scene.cue().endWord();
        int limit = scene.limit(first);
        if (!tells(scene.cue()) && !addresses(limit, first)) return null;
        if (first < limit && tags.of(first) == Tag.PRP) return new Stretch(first, first + 1);
        int end = chunks.end(first, limit);
        return end > first ? new Stretch(first, end) : null;
    }

    private boolean tells(Mention cue) {
        return TELL.contains(CueLexicon.lower(words, cue.endWord() - 1));
    }

    /** Whether words between a cue and its content are whom it addresses: "urged | all sides | to stop". */
    private boolean addresses(int limit, int first) {
        return limit > first && limit < words.size() && limit - first <= 8 && tags.of(limit) == Tag.TO;
    }

    private boolean cites(Mention cue) {
        return CITE.contains(CueLexicon.lower(words, cue.endWord() - 1));
    }

    /** The outlet that cites: "..., Northwire reported, citing the ministry". */
    private @Nullable Stretch citing(Scene scene) {
        int cue = scene.cue().firstWord();
        for (int w = cue; w > scene.sentence().firstWord() && w > cue - REACH; w--) {
            Stretch before = new Stretch(chunks.start(w, scene.sentence().firstWord()), w);
            if (before.firstWord() < w && scene.free(w - 1) && media.outlet(before)) return before;
        }
        for (int w = scene.cue().endWord(); w < scene.sentence().endWord() && w < cue + 2 * REACH; w++) {
            Stretch after = new Stretch(w, chunks.end(w, scene.sentence().endWord()));
            if (after.endWord() > w && scene.free(w) && media.outlet(after)) return after;
        }
        return null;
    }

    private @Nullable Stretch said(Scene scene, @Nullable Stretch carrier, @Nullable Stretch addressee) {
        for (int w = scene.sentence().firstWord(); w < scene.sentence().endWord(); w++) {
            if (!when.mayStartAt(w) || !scene.free(w)) continue;
            int end = when.end(w, scene.limit(w));
            if (end <= w) continue;
            boolean near = scene.opens(w) || scene.follows(w) || scene.precedes(end);
            if (near || endsAt(carrier, w) || endsAt(addressee, w)) return new Stretch(w, end);
            w = end - 1;
        }
        return null;
    }

    private static boolean endsAt(@Nullable Stretch stretch, int word) {
        return stretch != null && stretch.endWord() == word;
    }
}
