package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.figure.FigureTexts.read;
import static org.hearsay.figure.FigureTexts.said;

import java.util.List;
import java.util.Objects;
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
    void aListOfOneEndsBeforeAnd() {
        assertThat(wholes("In all 43 members of the forces, including 12 officers, and 21 jihadists were killed."))
                .containsExactly(null, "f1", null);
        assertThat(wholes("In all 43 people, including 12 nurses, four women, and 21 children were killed."))
                .containsExactly(null, "f1", "f1", "f1");
    }

    @Test
    void whatWasDoneToSomeOfTheFirstWasDoneToSomeOfTheSecond() {
        List<Figure> figures = read("The air force destroyed 43 of 45 drones and 11 of 14 missiles.");
        assertThat(figures).extracting(f -> f.ties().partOf()).containsExactly("f2", null, "f4", null);
        assertThat(figures.get(2))
                .satisfies(f -> assertThat(FigureTexts.eventClass(f)).isEqualTo("destroyed"));
    }

    @Test
    void whatIsToldOfOneBehindAListIsNotToldOfTheList() {
        List<Figure> figures = read(
                "The raid hit a home, killing 20 civilians, including 14 members of a family, and one child was injured.");
        assertThat(figures).extracting(FigureTexts::eventClass).containsExactly("killed", "killed", "injured");
    }

    @Test
    void whatIsToldOfOneOfTheChildrenPartsNobodyFromWhatWasDone() {
        String text =
                "Thirteen people, including two women and five children of whom one was nine months old, were killed.";
        assertThat(read(text).get(0))
                .satisfies(f -> assertThat(FigureTexts.eventClass(f)).isEqualTo("killed"))
                .satisfies(f -> assertThat(f.phrase().text()).isEqualTo("Thirteen"));
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
    void whoSpeakAreCountedOnlyWhereTheyAreToldToHaveSufferedFirst() {
        assertThat(figuresOf(
                        "Several users shared a post, stating that a martyred commander was praised.",
                        "Several users",
                        "stating",
                        "that a martyred commander was praised"))
                .isEmpty();
        assertThat(figuresOf(
                        "Four of their fighters had been martyred and blamed the army for a raid.",
                        "Four of their fighters",
                        "blamed",
                        "the army for a raid"))
                .hasSize(1);
    }

    private static List<Figure> figuresOf(String text, String source, String cue, String content) {
        Layout layout = FigureTexts.LAYOUTS.read(null, text);
        return read(layout, List.of(said(phrase(layout, source), phrase(layout, cue), phrase(layout, content))));
    }

    @Test
    void whatBefellAllBefellSomeOfThem() {
        assertThat(read("Doctors said 44 people died. Twelve of the wounded were children."))
                .extracting(FigureTexts::eventClass)
                .containsExactly("killed", "injured");
        assertThat(wholes("Doctors said 44 people died. Twelve of the wounded were children."))
                .containsExactly(null, null);
        assertThat(read("Three of the wounded later died."))
                .extracting(FigureTexts::eventClass)
                .containsExactly("killed");
    }

    @Test
    void whoRaisesATollGaveTheOldOneToo() {
        String text = "At least 31 people were killed in Tolm, the ministry said, raising the toll from 13.";
        List<Figure> figures = figuresOf(text, "the ministry", "said", "At least 31 people were killed in Tolm");
        assertThat(figures).hasSize(2);
        assertThat(figures.get(1).claimant()).isEqualTo(figures.get(0).claimant());
    }

    @Test
    void allAmongWhomSomeAreWomenAreNotWomen() {
        assertThat(read("Some 110 women were among 410 killed in Tolm.").get(1).unit())
                .satisfies(
                        u -> assertThat(Objects.requireNonNull(u).unitClass()).isEqualTo("people"));
    }

    @Test
    void whatIsToldBehindAColonOrADashIsAPart() {
        assertThat(wholes("Guns destroyed 32 drones: 14 over Tolm, 11 over Halm and seven over the Black Sea."))
                .containsExactly(null, "f1", "f1", "f1");
        assertThat(wholes("Some 30 peacekeepers — 11 Italians and 19 Hungarians — were hurt in clashes."))
                .containsExactly(null, "f1", "f1");
    }

    @Test
    void civiliansAreNoSoldiersAndLastYearsDeadNoneOfThisYears() {
        assertThat(wholes("In the north 19 soldiers and 10 civilians were killed this year, compared with 9 in 2023."))
                .containsExactly(null, null, null);
        assertThat(wholes("In the north 19 people were killed, 10 in Tolm, against nine killed last year."))
                .containsOnlyNulls();
    }

    @Test
    void someOfThoseWhoOpenWhatIsSaidAreAPart() {
        assertThat(wholes("The minister said that of 1,200 insurgents, 300 had been killed."))
                .containsExactly(null, "f1");
    }

    @Test
    void whoSomeWereInASentenceOfTheirOwnAreAPart() {
        assertThat(wholes("The raid killed 31 people. Nine were children.")).containsExactly(null, "f1");
        assertThat(wholes("The raid killed 31 people. Nine farmers were killed in Tolm."))
                .containsExactly(null, null);
    }

    private static List<String> wholes(String text) {
        return read(text).stream().map(f -> f.ties().partOf()).toList();
    }

    private static Phrase phrase(Layout layout, String words) {
        int start = layout.text().indexOf(words);
        return layout.phrase(start, start + words.length());
    }
}
