package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Relation;
import org.hearsay.model.Relation.Type;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

/** What is said of two numbers for one thing, by their bounds. */
class VerdictTest {
    private static final ReportReader READER = ReportReader.standard();

    @Test
    void twoRangesThatMeetLeaveRoomForBoth() {
        Relation said = between("between 1,900 and 3,200", "between 2,500 and 3,500");
        assertThat(said.type()).isEqualTo(Type.DIFFERS);
        assertThat(said.reason()).contains("their bounds leave room for both");
    }

    @Test
    void twoRangesThatDoNotMeetLeaveNone() {
        assertThat(between("between 190 and 220", "between 250 and 300").type()).isEqualTo(Type.CONTRADICTS);
    }

    @Test
    void aNumberIsNotNearToWhatIsManyTimesAsMuch() {
        assertThat(between("nearly 1,100", "1,200").reason()).contains("near, not exact");
        assertThat(between("nearly 100", "1,200").reason())
                .contains("far apart")
                .doesNotContain("near, not exact");
    }

    private static Relation between(String one, String other) {
        List<Relation> all = READER.read(Report.of(
                        "page",
                        "TOLM, March 14, 2019 - Shelling killed " + one
                                + " people in Selnik on Wednesday, the army said. " + "Relief Watch said " + other
                                + " people were killed in Selnik on Wednesday."))
                .relations();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
