package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.name.Profile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A whole page with its two sides swapped says the same of the other side, and nothing else. */
class SwappedPageTest {
    private static final ReportReader READER = ReportReader.with(
            new Profile(List.of(side("Varenia", "Varenian", "Tolm"), side("Kerenia", "Kerenian", "Dolm")), List.of()));

    private static Profile.Side side(String name, String people, String capital) {
        return new Profile.Side(name, List.of(), List.of(people), List.of(people, people + "s"), List.of(capital));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void swappingTheSidesSwapsThemAndChangesNothingElse(long seed) {
        String text = Stories.text(seed).replace("Kestria", "Kerenia").replace("Orvane", "Dolm");
        assertThat(text).contains("Varenia", "Kerenia");
        assertThat(facts(swap(text))).isEqualTo(swap(facts(text)));
    }

    private static String facts(String text) {
        Reading reading = READER.read(Report.of("story", text));
        return Phrases.withoutPlaces(reading);
    }

    private static String swap(String text) {
        return text.replace("Varenia", "\u0001")
                .replace("Kerenia", "Varenia")
                .replace("\u0001", "Kerenia")
                .replace("Tolm", "\u0002")
                .replace("Dolm", "Tolm")
                .replace("\u0002", "Dolm");
    }
}
