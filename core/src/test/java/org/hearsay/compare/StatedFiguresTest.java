package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class StatedFiguresTest {
    private static Map<String, Stated> of(Figure... figures) {
        Report report = Report.of("a", "text", null, "Varenia Today", null, null, "test");
        return StatedFigures.of(new Reading(
                report,
                Dating.UNKNOWN,
                List.of(),
                List.of(figures),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    @Test
    void partsAndSupersededFiguresAreLeftOut() {
        assertThat(of(
                        Counted.of("f1", 12).figure(),
                        Counted.of("f2", 3).partOf("f1").figure(),
                        Counted.of("f3", 9).superseded().figure()))
                .containsOnlyKeys("f1");
    }

    @Test
    void theOutletSpeaksUnderItsName() {
        Stated stated = Objects.requireNonNull(of(Counted.of("f1", 12).figure()).get("f1"));
        assertThat(stated.claimant()).isEqualTo("Varenia Today");
        assertThat(stated.kind()).isEqualTo(Stated.Kind.OUTLET);
    }

    @Test
    void whoseLossIsTheSide() {
        Figure figure = Counted.of("f1", 12)
                .of("military", "killed", "Kestria")
                .by("Varenian army")
                .figure();
        Stated stated = Objects.requireNonNull(of(figure).get("f1"));
        assertThat(stated.row()).isEqualTo(new Stated.Row("Kestria", "military", "killed", Figure.Counting.INCIDENT));
        assertThat(stated.claimant()).isEqualTo("Varenian army");
    }
}
