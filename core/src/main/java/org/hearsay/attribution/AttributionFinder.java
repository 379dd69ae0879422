package org.hearsay.attribution;

import java.util.ArrayList;
import java.util.List;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution;
import org.hearsay.text.Layout;

/** Finds who said what. Immutable; loads its models once. */
public final class AttributionFinder {
    private final RoleTagger tagger = new RoleTagger();
    private final Linker linker = new Linker(LinkModel.standard());

    /** The attributions of a report in order of their place, without speakers and without days. */
    public List<Attribution> find(Layout layout, Tags tags) {
        return fromMentions(layout, tags, tagger.tag(layout, tags));
    }

    /** The attributions among stretches that are in the order of their place. */
    List<Attribution> fromMentions(Layout layout, Tags tags, List<Mention> mentions) {
        List<Saying> sayings = linker.link(layout, tags, mentions);
        Speeches speeches = new Speeches(layout, tags);
        List<Attribution> found = new ArrayList<>();
        for (Saying saying : sayings) {
            if (saying.contents().isEmpty()) continue;
            found.add(new Attribution(
                    "a" + (found.size() + 1),
                    phrases(layout, saying.sources()),
                    phrases(layout, saying.cues()),
                    phrases(layout, saying.contents()),
                    speeches.of(saying),
                    Attribution.Chain.DIRECT,
                    null,
                    null,
                    Positions.of(layout, saying.contents().get(0))));
        }
        return found;
    }

    private static List<org.hearsay.model.Phrase> phrases(Layout layout, List<Mention> mentions) {
        return mentions.stream()
                .map(m -> layout.phraseOfWords(m.firstWord(), m.endWord()))
                .toList();
    }
}
