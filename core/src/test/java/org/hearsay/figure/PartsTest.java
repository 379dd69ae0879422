package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.read;

import java.util.List;
import java.util.Objects;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;
import org.hearsay.text.Layout;
import org.junit.jupiter.api.Test;

/** Which figure is part of which, and by whose word. */
class PartsTest {
    @Test
    void thoseDeadOfAListAreOfThoseKilledAndNotOfTheWounded() {
        assertThat(
                        wholes(
                                "At least 200 people were killed and more than 400 wounded, including 10 civilians dead, five of them children."))
                .containsExactly(null, null, "f1", "f1");
    }

    @Test
    void whoFollowsBehindAFinishedListIsNoPart() {
        assertThat(wholes("In all 40 civilians, including seven women and 15 children, and 11 soldiers were killed."))
                .containsExactly(null, "f1", "f1", null);
    }

    @Test
    void casualtiesAreTheDeadAndTheWounded() {
        assertThat(wholes("The mission documented 183 civilian casualties (59 killed and 124 injured) in June."))
                .containsExactly(null, "f1", "f1");
    }

    @Test
    void aPartIsOfWhoSaysTheWhole() {
        String text = "The ministry put the toll at 53 killed, including five children.";
        Layout layout = FigureTexts.LAYOUTS.read(null, text);
        List<Figure> figures = read(
                layout,
                List.of(said(
                        phrase(layout, "The ministry"),
                        phrase(layout, "put"),
                        phrase(layout, "the toll at 53 killed"))));
        assertThat(figures)
                .hasSize(2)
                .extracting(Figure::claimant)
                .allMatch(c -> c.equals(figures.get(0).claimant()));
        assertThat(figures.get(0).claimant()).isInstanceOf(Figure.Claimant.Named.class);
    }

    @Test
    void allAmongWhomSomeAreWomenAreNotWomen() {
        assertThat(read("Some 110 women were among 410 killed in Tolm.").get(1).unit())
                .satisfies(
                        u -> assertThat(Objects.requireNonNull(u).unitClass()).isEqualTo("people"));
    }

    private static List<String> wholes(String text) {
        return read(text).stream().map(f -> f.ties().partOf()).toList();
    }

    private static Phrase phrase(Layout layout, String words) {
        int start = layout.text().indexOf(words);
        return layout.phrase(start, start + words.length());
    }

    private static Attribution said(Phrase source, Phrase cue, Phrase content) {
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
