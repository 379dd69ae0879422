package org.hearsay.bench.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class PairTest {
    private static final Pair PAIR = Pair.of("Varenia|Varenian|Varenians|Tolm\tEskria|Eskrian|Eskrians|Orvane");
    private static final String TEXT =
            "A Varenian officer in Tolm said an Eskrian drone, one of Eskria's, had hit VARENIA's port.";

    @Test
    void bothSidesAreSwappedAndTheArticlesWithThem() {
        assertThat(PAIR.swap(TEXT))
                .isEqualTo(
                        "An Eskrian officer in Orvane said a Varenian drone, one of Varenia's, had hit ESKRIA's port.");
    }

    @Test
    void swappingTwiceChangesNothing() {
        assertThat(PAIR.swap(PAIR.swap(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void onlyWholeWordsAreNames() {
        assertThat(PAIR.in("Varenianism spread, and Tolmish bread.")).isFalse();
    }

    @Test
    void factsHaveNoPlaces() {
        List<String> facts = new Facts(PAIR).of(ReportReader.standard().read(Report.of("a", TEXT)));
        assertThat(facts).isNotEmpty().noneMatch(f -> f.contains("\"start\"") || f.contains("\"id\""));
    }

    @Test
    void whatMovesAlongIsTheSameFact() {
        Facts facts = new Facts(PAIR);
        ReportReader reader = ReportReader.standard();
        assertThat(facts.of(reader.read(Report.of("a", "\n\n" + TEXT))))
                .isEqualTo(facts.of(reader.read(Report.of("a", TEXT))));
    }
}
