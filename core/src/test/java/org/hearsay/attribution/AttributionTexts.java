package org.hearsay.attribution;

import java.util.List;
import java.util.stream.Collectors;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.model.Attribution;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.jspecify.annotations.Nullable;

/** The attributions of a text, as the tests of this package read them. */
final class AttributionTexts {
    private static final AttributionFinder FINDER = new AttributionFinder();
    private static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();

    private AttributionTexts() {}

    /** Those of a text without a headline. */
    static List<Attribution> read(String text) {
        return read(null, text);
    }

    /** Those of a text with its headline, null where it has none. */
    static List<Attribution> read(@Nullable String headline, String text) {
        Layout layout = new LayoutReader().read(headline, text);
        return FINDER.find(layout, GRAMMAR.tag(layout));
    }

    /** "source | cue | content" of each, the words of one kind joined by " + ". */
    static List<String> told(List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> words(a.source()) + " | " + words(a.cue()) + " | " + words(a.content()))
                .toList();
    }

    private static String words(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).collect(Collectors.joining(" + "));
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
