package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.attribution.AttributionTexts.sources;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DaysApartTest {
    @Test
    void whoIsCalledLikeAMonthOrAPaperIs() {
        assertThat(sources("May said that nine soldiers were killed.")).contains("May");
        assertThat(sources("Lena May told reporters that nine soldiers were killed."))
                .contains("Lena May");
        assertThat(sources("The Sun reported that nine soldiers were killed.")).contains("The Sun");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It came after the Varenian prime minister, Ivo Marten, on Sunday pledged further support.",
                "Mr. Marten, the president's lawyer, on Saturday called for an end to the inquiry.",
                "Ivo Marten earlier Wednesday announced more aid for Tolm.",
                "On Wednesday officials confirmed 2,275 deaths in Tolm.",
                "On Tuesday afternoon officials said nine people were dead.",
            })
    void aDayIsNoSource(String text) {
        assertThat(sources(text)).noneMatch(s -> s.matches(".*(Sunday|Saturday|Wednesday|Tuesday).*"));
    }

    @Test
    void aTimeInSmallLettersIsNoSource() {
        assertThat(sources("Rosneft, which last month asked the Varenian government for a loan, is on the list."))
                .doesNotContain("last month");
    }

    @Test
    void aDaysNewsIsNotTheDays() {
        assertThat(sources("Monday's news that the government is weighing a strike raises questions."))
                .doesNotContain("Monday's");
    }

    @Test
    void aDayBehindASourceIsWhenItWasSaid() {
        assertThat(sources("\"Six bombers were killed,\" an army statement late Friday said."))
                .containsExactly("an army statement");
        assertThat(sources("The Tolm Doctors Union yesterday reported that two hospitals had closed."))
                .containsExactly("The Tolm Doctors Union");
    }

    @Test
    void aDayOnWhichADocumentCameOutIsPartOfIt() {
        Labelled text = new Labelled("A video released Sunday shows masked men.");
        Saying shows = text.saying("A video released Sunday", "shows", "masked men");
        assertThat(new DaysApart(text.layout, text.tags).of(List.of(shows))).containsExactly(shows);
    }
}
