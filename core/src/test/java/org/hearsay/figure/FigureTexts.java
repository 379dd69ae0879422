package org.hearsay.figure;

import java.util.List;
import java.util.Objects;
import org.hearsay.grammar.PartOfSpeechTagger;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;
import org.hearsay.name.Names;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;

/** The figures of a text, as the tests of this package read them. */
final class FigureTexts {
    static final LayoutReader LAYOUTS = new LayoutReader();
    static final PartOfSpeechTagger GRAMMAR = new PartOfSpeechTagger();

    private static final FigureFinder FINDER = new FigureFinder(Names.standard());

    private FigureTexts() {}

    /** Those of a text in which nobody says anything. */
    static List<Figure> read(String text) {
        return read(LAYOUTS.read(null, text), List.of());
    }

    static List<Figure> read(Layout layout, List<Attribution> said) {
        return FINDER.find(layout, GRAMMAR.tag(layout), said, List.of());
    }

    static String eventClass(Figure figure) {
        return Objects.requireNonNull(figure.event()).eventClass();
    }

    /** An attribution, outermost, of a plain statement. */
    static Attribution said(Phrase source, Phrase cue, Phrase content) {
        return new Attribution(
                "a1",
                List.of(source),
                List.of(cue),
                List.of(content),
                new Attribution.Speech(
                        Attribution.Form.INDIRECT,
                        Attribution.CueClass.NEUTRAL,
                        Attribution.Attitude.ASSERTION,
                        true,
                        List.of(),
                        false),
                Attribution.Chain.DIRECT,
                null,
                null,
                Attribution.Position.BODY);
    }
}
