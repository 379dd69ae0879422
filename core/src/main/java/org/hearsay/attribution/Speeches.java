package org.hearsay.attribution;

import java.util.List;
import org.hearsay.attribution.CueLexicon.Entry;
import org.hearsay.grammar.Tags;
import org.hearsay.model.Attribution.Attitude;
import org.hearsay.model.Attribution.CueClass;
import org.hearsay.model.Attribution.Speech;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.jspecify.annotations.Nullable;

/** How the things in a report were said. */
final class Speeches {
    private final Layout layout;
    private final Tags tags;
    private final CueLexicon lexicon = CueLexicon.standard();

    Speeches(Layout layout, Tags tags) {
        this.layout = layout;
        this.tags = tags;
    }

    Speech of(Saying saying) {
        Entry entry = entry(saying);
        return new Speech(
                Forms.of(layout, saying.contents()),
                entry == null ? CueClass.NEUTRAL : entry.cueClass(),
                entry == null ? Attitude.ASSERTION : entry.attitude(),
                true,
                List.<Phrase>of(),
                Forms.elided(layout, saying.contents()));
    }

    private @Nullable Entry entry(Saying saying) {
        if (saying.cues().isEmpty()) return null;
        Mention cue = saying.cues().get(0);
        if (tags.size() == 0) return null;
        return lexicon.find(CueLexicon.lower(layout.words(), lexicon.head(layout.words(), cue)));
    }
}
