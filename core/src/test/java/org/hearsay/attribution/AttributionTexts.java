package org.hearsay.attribution;

import java.util.List;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.model.Attribution;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;

/** The attributions of a text, as the tests of this package read them. */
final class AttributionTexts {
    private static final AttributionFinder FINDER = new AttributionFinder();
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();

    private AttributionTexts() {}

    /** Those of a text without a headline. */
    static List<Attribution> read(String text) {
        Layout layout = new LayoutReader().read(null, text);
        return FINDER.find(layout, GRAMMAR.tag(layout));
    }

    /** Who is named as a source, in order. */
    static List<String> sources(String text) {
        return read(text).stream()
                .map(Attribution::source)
                .flatMap(List::stream)
                .map(Phrase::text)
                .toList();
    }
}
