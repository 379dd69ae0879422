package org.hearsay.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import org.hearsay.ReportReader;
import org.hearsay.model.PageFact;
import org.hearsay.model.PageFact.Field;
import org.hearsay.model.PositionMap;
import org.hearsay.model.PositionMap.Stretch;
import org.hearsay.model.RawPage;
import org.hearsay.model.Report;
import org.hearsay.model.SheetMap;
import org.hearsay.model.SheetMap.Placed;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** The page that a text was taken from, in the machine contract and back. */
class RawPageJsonTest {
    private static final String TEXT = "Ten tanks were lost.";
    private static final String HASH = "sha256:" + "0".repeat(64);
    private static final PositionMap MAP = PositionMap.of(
            List.of(new Stretch(new Span(0, 3), new Span(7, 10)), new Stretch(new Span(4, 20), new Span(15, 31))), 20);
    private static final RawPage PAGE = new RawPage(
            HASH,
            "page-1",
            "windows-1252",
            MAP,
            PositionMap.of(List.of(new Stretch(new Span(0, 4), new Span(2, 6))), 4),
            List.of(
                    new PageFact(Field.BYLINE, "Lena Aro", "JSON-LD author"),
                    new PageFact(Field.BYLINE, "L. Aro", "meta author"),
                    new PageFact(Field.MODIFIED, "2019-03-15", "time")));
    private static final RawPage PRINTED = new RawPage(
            HASH, "pdf-1", null, new SheetMap(List.of(new Placed(new Span(0, 3), 1, 60, 70, 80, 82))), null, List.of());

    private static String reading(RawPage page) {
        Report report = Report.of("a", TEXT, "Lost", null, null, null, "a").from(page);
        return ReadingJson.line(ReportReader.standard().read(report), true);
    }

    @Test
    void aReadingSaysWhereItsTextStandsAndKeepsTheContract() {
        Contract.assertReading(reading(PAGE));
        Contract.assertReading(reading(PRINTED));
        assertThat(reading(PAGE))
                .contains("\"byline\":\"Lena Aro\"", "\"modified\":\"2019-03-15\"", "[[0,3,7,10],[4,20,15,31]]")
                .contains("{\"field\":\"byline\",\"value\":\"L. Aro\",\"where\":\"meta author\"}");
        assertThat(reading(PRINTED)).contains("\"words\":[[0,3,1,60,70,80,82]]");
    }

    @Test
    void whatIsReadBackIsWhatWasWritten() {
        for (RawPage page : List.of(PAGE, PRINTED)) {
            String line = RawPageJson.line(page);
            RawPage back = RawPageReader.read(line, TEXT, "Lost");
            assertThat(RawPageJson.line(back)).isEqualTo(line);
            assertThat(back.facts()).isEqualTo(page.facts());
        }
        RawPage back = RawPageReader.read(RawPageJson.line(PAGE), TEXT, "Lost");
        PositionMap map = (PositionMap) Objects.requireNonNull(back.positions());
        for (int i = 0; i < 20; i++) assertThat(map.raw(new Span(i, i + 1))).isEqualTo(MAP.raw(new Span(i, i + 1)));
    }

    @Test
    void positionsThatReachBeyondTheTextAreRefused() {
        String line = RawPageJson.line(PAGE);
        assertThatThrownBy(() -> RawPageReader.read(line, "Ten tanks", "Lost"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
