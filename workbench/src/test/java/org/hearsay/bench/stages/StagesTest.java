package org.hearsay.bench.stages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.hearsay.ReportReader;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

class StagesTest {
    @Test
    void theSameSeedGivesTheSameReports() {
        assertThat(new Stories(7).reports(2)).isEqualTo(new Stories(7).reports(2));
        assertThat(new Stories(7).reports(1)).isNotEqualTo(new Stories(8).reports(1));
    }

    @Test
    void madeUpReportsHaveClaimsAndFiguresToFind() {
        Report report = new Stories(1).reports(1).get(0);
        assertThat(report.text().split("\\s+")).hasSizeBetween(500, 1_000);
        assertThat(report.text()).doesNotContain("{", "}");
        Reading reading = ReportReader.standard().read(report);
        assertThat(reading.figures()).hasSizeGreaterThan(5);
        assertThat(reading.attributions()).hasSizeGreaterThan(10);
    }

    @Test
    void everyStageRunsOverEveryReport() {
        Stages stages = new Stages();
        stages.reports = 3;
        stages.seed = 1;
        stages.read();
        assertThat(Stream.of(
                        stages.layout(),
                        stages.grammar(),
                        stages.dating(),
                        stages.attribution(),
                        stages.actors(),
                        stages.figures(),
                        stages.placesAndTimes(),
                        stages.comparing(),
                        stages.restating(),
                        stages.framing(),
                        stages.reading()))
                .extracting(List::size)
                .containsOnly(3);
    }

    @Test
    void stagesByThemselvesFindWhatTheReaderFinds() {
        Stages stages = new Stages();
        stages.reports = 1;
        stages.seed = 1;
        stages.read();
        Reading whole = (Reading) stages.reading().get(0);
        assertThat(stages.placesAndTimes().get(0)).isEqualTo(whole.figures());
    }

    @Test
    void timesAreSaidAWord() {
        assertThat(new StageTable(1_000).row("layout", 500, 10, 64_000))
                .containsPattern("layout +0.500 +0.010 +2000000 +64$");
    }
}
