package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Chain;
import org.hearsay.model.Phrase;
import org.hearsay.model.TimeFrame;
import org.hearsay.model.Why;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/** Finds who said what. Immutable; loads its models once. */
public final class AttributionFinder {
    private static final double GAP = 0.5;

    private final RoleTagger tagger = RoleTagger.standard();
    private final ClauseModel clauses = ClauseModel.standard();
    private final Linker linker = new Linker(LinkModel.standard());

    /** The attributions of a report in order of their place, without speakers and without days. */
    public List<Attribution> find(Layout layout, Tags tags) {
        return from(layout, tags, tagger.tag(layout, tags));
    }

    /** Why each of the attributions of {@link #find} is one, in the same order. Reads the report once more. */
    public List<Why> explain(Layout layout, Tags tags) {
        Tagging tagging = tagger.tag(layout, tags);
        List<Draft> drafts = drafts(layout, tags, tagging, true);
        Reasons reasons = new Reasons(layout, tagging, new GapFinder(layout, tags, clauses.outer()));
        List<Why> out = new ArrayList<>();
        for (Draft draft : drafts) out.add(reasons.of("a" + (out.size() + 1), draft));
        return out;
    }

    /** The attributions among stretches. */
    List<Attribution> from(Layout layout, Tags tags, Tagging tagging) {
        List<Draft> drafts = drafts(layout, tags, tagging, false);
        Speeches speeches = new Speeches(layout);
        List<Attribution> found = new ArrayList<>();
        IdentityHashMap<Draft, String> ids = new IdentityHashMap<>();
        for (Draft draft : drafts) ids.put(draft, "a" + (ids.size() + 1));
        for (Draft draft : drafts) found.add(attribution(layout, speeches, draft, ids));
        return found;
    }

    /** The attributions in their order: each is followed by those inside it. */
    private List<Draft> drafts(Layout layout, Tags tags, Tagging tagging, boolean explains) {
        List<Draft> drafts = new ArrayList<>();
        WayFinder ways = new WayFinder(layout, tags);
        InnerFinder inner = new InnerFinder(layout, tags, clauses.inner(), explains);
        Media media = new Media(layout, tags);
        List<Saying> sayings = new ArrayList<>(Merger.merge(
                layout.words().size(),
                whole(
                        layout,
                        tags,
                        new ReportingClauses(layout, tags)
                                .with(new WholeClauses(layout, tags)
                                        .of(Sieve.keep(tagging, linked(layout, tags, tagging))))),
                tagging.suggested(),
                GAP));
        Draft outer = Draft.NONE;
        List<Draft> carried = new ArrayList<>();
        List<Saying> turned =
                new Turned(layout, tags).of(new Inverted(layout, tags).of(new Unnamed(layout, tags).of(sayings)));
        List<Saying> placed = new Trailing(layout, tags).of(turned);
        List<Saying> spokenBy = new ByWhom(layout, tags).of(new Quoted(layout, tags).of(placed));
        List<Saying> own = new SourceEdges(layout, tags).of(new Citers(layout, tags).of(spokenBy));
        List<Saying> whose = new Headlines(layout, tags).with(new WholeSources(layout, tags).of(own));
        List<Saying> shown =
                new Per(layout, tags).with(new Estimates(layout, tags).with(new Showing(layout, tags).with(whose)));
        Speechless speechless = new Speechless(layout, tags);
        List<Saying> meant = new Attacks(layout, tags).without(speechless.without(shown));
        List<Saying> said =
                new DaysApart(layout, tags).of(new Reduced(layout, tags).of(new Relatives(layout, tags).of(meant)));
        List<Saying> told = new Accused(layout, tags).spokenOf(new Subjectless(layout, tags).filled(said));
        List<Saying> spoken =
                told.stream().map(ways::behindCarrier).map(ways::beforePlatform).toList();
        for (Relay relay : new Turns(layout)
                .among(new Relays(layout, tags, media).of(new NextSpeakers(layout, tags).of(spoken)))) {
            Way way = ways.find(relay.saying());
            if (relay.outer() != null) {
                carried.add(
                        new Draft(relay.saying(), way.through(relay.channel(), outer.way()), outer, relay.reason()));
                continue;
            }
            drafts.addAll(speechless.among(inner.inside(outer, carried, media)));
            carried.clear();
            outer = new Draft(relay.saying(), way.through(relay.channel(), Way.DIRECT), null, relay.reason());
            drafts.add(outer);
        }
        drafts.addAll(speechless.among(inner.inside(outer, carried, media)));
        return drafts;
    }

    private List<Saying> linked(Layout layout, Tags tags, Tagging tagging) {
        return new Mended(layout).of(linker.link(layout, tags, tagging.mentions()));
    }

    private static List<Saying> whole(Layout layout, Tags tags, List<Saying> sayings) {
        return new WholeQuotations(layout).of(new Interrupted(layout, tags).of(sayings));
    }

    private static Attribution attribution(
            Layout layout, Speeches speeches, Draft draft, IdentityHashMap<Draft, String> ids) {
        Saying saying = draft.saying();
        return new Attribution(
                ids.getOrDefault(draft, ""),
                phrases(layout, saying.sources()),
                phrases(layout, saying.cues()),
                phrases(layout, saying.contents()),
                speeches.of(saying),
                chain(layout, draft, ids),
                frame(phrase(layout, draft.way().said())),
                null,
                Positions.of(layout, saying.contents().get(0)));
    }

    private static Chain chain(Layout layout, Draft draft, IdentityHashMap<Draft, String> ids) {
        List<Phrase> channel = draft.way().channel().stream()
                .map(c -> layout.phraseOfWords(c.firstWord(), c.endWord()))
                .toList();
        String parent = draft.parent() == null ? null : ids.get(draft.parent());
        return new Chain(channel, phrase(layout, draft.way().addressee()), parent);
    }

    private static @Nullable TimeFrame frame(@Nullable Phrase phrase) {
        return phrase == null ? null : new TimeFrame(phrase, null, null, null);
    }

    private static @Nullable Phrase phrase(Layout layout, @Nullable Stretch stretch) {
        return stretch == null ? null : layout.phraseOfWords(stretch.firstWord(), stretch.endWord());
    }

    private static List<Phrase> phrases(Layout layout, List<Mention> mentions) {
        return mentions.stream()
                .map(m -> layout.phraseOfWords(m.firstWord(), m.endWord()))
                .toList();
    }
}
