package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditsTest {
    private static final String STORY =
            "\n\nNine soldiers were killed in Selnik on Monday.\n\nThe mayor asked for help.\n\n";

    @ParameterizedTest
    @CsvSource({
        "SELNIK (AFP) — Shells fell., Agence France-Presse",
        "'SELNIK, Kestria (AP) - Shells fell.', Associated Press",
        "(Reuters) - Shells fell., Reuters",
        "'SELNIK/TOLM, March 4 (Reuters) – Shells fell.', Reuters",
        "By Agence France-Presse, Agence France-Presse"
    })
    void aDatelineNamesTheAgency(String first, String agency) {
        assertThat(Credits.of(first + STORY)).containsExactly(agency);
    }

    @ParameterizedTest
    @CsvSource({
        "The Associated Press contributed to this report., Associated Press",
        "Courier reporter Ann Lee and the Associated Press contributed to this story., Associated Press",
        "Associated Press writer Ann Lee in Tolm contributed to this report., Associated Press",
        "With Reuters, Reuters",
        "(With inputs from AFP), Agence France-Presse",
        "Source: Reuters, Reuters",
        "Nobody was seen. (AFP), Agence France-Presse",
        "— AFP, Agence France-Presse"
    })
    void aLineAtTheEndNamesTheAgency(String last, String agency) {
        assertThat(Credits.of("Shells fell." + STORY + last)).containsExactly(agency);
    }

    @Test
    void severalAgenciesAreAllNamed() {
        assertThat(Credits.of("Shells fell." + STORY + "AFP, Associated Press and Reuters contributed to this report"))
                .containsExactly("Agence France-Presse", "Associated Press", "Reuters");
        assertThat(Credits.of("Shells fell." + STORY + "AP/Reuters")).containsExactly("Associated Press", "Reuters");
    }

    @Test
    void whoReportedForAnAgencyIsALineOfItsOwn() {
        String one = "Reporting by Ann Lee in Tolm; Editing by Bo Ray";
        assertThat(Credits.of("Shells fell." + STORY + one))
                .containsExactly("reporting by ann lee in tolm")
                .isEqualTo(Credits.of("Other words." + STORY + one + " Our standards: ..."));
        assertThat(Credits.of("Shells fell." + STORY + "Reporting by our staff in Tolm"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Soldiers on the bridge. (AP Photo/Ann Lee)",
                "The ministry told Reuters that nobody was hurt.",
                "In an interview with Reuters he denied it.",
                "News agencies contributed to this report.",
                "Petra Smith contributed to this report.",
                "Click for more from Reuters."
            })
    void whoIsSpokenToOrTookAPictureIsNotMeant(String line) {
        assertThat(Credits.of(line + STORY + line)).isEmpty();
    }

    @Test
    void aNameIsAnAgencysOnlyAsAWhole() {
        assertThat(Credits.agency("AFP")).isEqualTo("Agence France-Presse");
        assertThat(Credits.agency("reuters")).isEqualTo("Reuters");
        assertThat(Credits.agency("The Reuters Reader")).isNull();
        assertThat(Credits.named("SANA")).containsExactly("SANA");
        assertThat(Credits.named("the AFP news agency")).containsExactly("Agence France-Presse");
    }
}
