package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Attribution;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a page looks like: lost marks, interviews, lists, live pages, bad scans. */
class TypographyTest {
    private static final ReportReader READER = ReportReader.standard();

    @Test
    void aQuotationWithoutItsEndStopsWithTheSentenceOfItsCue() {
        Reading page =
                read("\"We have taken the town, said General Ivo Marten. He added that 40 soldiers had been killed.");
        assertThat(contents(page, "General Ivo Marten")).containsExactly("\"We have taken the town");
        assertThat(contents(page, "He")).containsExactly("that 40 soldiers had been killed");
    }

    @Test
    void aQuotationGoesOnThroughParagraphsThatOpenItAgain() {
        Reading page = read("\"The first wave came at dawn,\" said Ana Velt, a nurse.\n\n"
                + "\"We hid in the cellar. Then the roof fell.\n\n\"Nobody came for hours.\"\n\n"
                + "The army said nothing.");
        assertThat(contents(page, "Ana Velt, a nurse"))
                .containsExactly(
                        "\"The first wave came at dawn,\"",
                        "\"We hid in the cellar. Then the roof fell.",
                        "\"Nobody came for hours.\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"''We will not leave,''", "«We will not leave,»", "„We will not leave,“", "“We will not leave,”"
            })
    void everyKindOfMarkQuotes(String quoted) {
        assertThat(contents(read(quoted + " Marten told the Tolm Herald."), "Marten"))
                .containsExactly(quoted);
    }

    @Test
    void inAnInterviewTheNameBeforeTheColonSpeaks() {
        Reading page = read("Interview with General Ivo Marten, commander of the Third Corps\n\n"
                + "Coast Gazette: What happened at Selnik?\n\nMarten: We took the town on Friday. The enemy fled.\n\n"
                + "Coast Gazette: And the losses?\n\nMarten: About twenty wounded.");
        assertThat(contents(page, "Marten")).containsExactly("We took the town on Friday. The enemy fled.");
        assertThat(page.attributions()).noneMatch(a -> texts(a.source()).contains("Coast Gazette"));
        assertThat(page.actors()).anyMatch(a -> a.name().equals("Ivo Marten"));
    }

    @Test
    void inAQuotedInterviewATurnGoesOnOverParagraphsWithoutALabel() {
        Reading page = read("Partial transcript as follows:\n\n\"VELT: Welcome. What happened at Selnik?\n\n"
                + "\"MARTEN: We took the town on Friday.\n\n\"The enemy fled to Tolm.\n\n"
                + "\"VELT: And who fired first?\n\n\"MARTEN: They did.\"\n\nThe army said nothing.");
        assertThat(contents(page, "MARTEN"))
                .containsExactly("We took the town on Friday.\n\n\"The enemy fled to Tolm.");
        assertThat(page.attributions()).anyMatch(a -> texts(a.content()).contains("They did.\""));
        assertThat(contents(page, "VELT")).containsExactly("Welcome. What happened at Selnik?");
        assertThat(page.attributions()).noneMatch(a -> texts(a.content()).contains("MARTEN"));
    }

    @Test
    void aLetterAnswersAndNamesNobody() {
        Reading page = read("Q: How many people have you lost?\n\nA: We have lost forty men.\n\n"
                + "Q: Who fired first?\n\nA: They did, all night.");
        assertThat(contents(page, "A")).containsExactly("We have lost forty men.");
        assertThat(page.actors()).noneMatch(a -> a.name().equals("A"));
    }

    @Test
    void oneColonMakesNoInterview() {
        Reading page = read("Varenia: a country at war\n\nThe town of Selnik was hit on Friday. Is it over?");
        assertThat(page.attributions()).noneMatch(a -> texts(a.source()).contains("Varenia"));
    }

    @Test
    void aListAndALivePageAreReadItemByItem() {
        Reading page = read(
                "LIVE: Fighting around Selnik\n\n14:05 - The defence ministry says 12 drones were shot down.\n\n"
                        + "Here is what we know so far:\n• Kestria says it lost nobody\n- The UN puts the number of displaced at 3,000");
        assertThat(contents(page, "The defence ministry")).containsExactly("12 drones were shot down");
        assertThat(contents(page, "Kestria")).containsExactly("it lost nobody");
        assertThat(contents(page, "The UN")).containsExactly("the number of displaced at 3,000");
    }

    @Test
    void badlyScannedWordsAreWordsToo() {
        Reading page = read("Tne defence rninistry said on Friday that l2 soldiers were killed in the hills.");
        assertThat(contents(page, "Tne defence rninistry"))
                .containsExactly("that l2 soldiers were killed in the hills");
    }

    private static Reading read(String text) {
        return READER.read(Report.of("page", text));
    }

    private static List<String> contents(Reading page, String source) {
        for (Attribution a : page.attributions()) if (texts(a.source()).contains(source)) return texts(a.content());
        throw new AssertionError(source + " is no source");
    }

    private static List<String> texts(List<Phrase> phrases) {
        return phrases.stream().map(Phrase::text).toList();
    }
}
