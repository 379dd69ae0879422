package org.hearsay.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.model.Figure;
import org.hearsay.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Losses of which a claimant speaks as its own. */
class OwnersTest {
    private static final ReportReader READER = ReportReader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Japan said one of its soldiers was captured.|Japan",
                "The Japanese ministry of defence said 12 of its soldiers were killed.|Japan",
                "The Japanese army said the rebels killed 12 of its soldiers.|Japan",
                "“We lost 40 soldiers,” the Japanese army said.|Japan",
                "The Japanese foreign ministry said five of its citizens were missing.|Japan",
                "Japanese officials said they had killed 15 Canadian soldiers and lost two of their own.|Japan",
            })
    void theLossIsOfTheSideThatTellsOfIt(String text, String side) {
        assertThat(last(text)).satisfies(f -> {
            assertThat(f.party()).isNotNull().extracting(Figure.Party::side).isEqualTo(side);
            assertThat(f.standing().ownLoss()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Japanese ministry said the rebels lost 12 of their fighters.",
                "The Japanese army said a group was behind an attack that killed a guard and killed 12 of its fighters.",
                "The Japanese army said 14 of their tanks were destroyed.",
                "Japanese officials said three of their children were killed.",
            })
    void whereAnotherMayBeMeantNobodyIs(String text) {
        assertThat(last(text))
                .satisfies(f -> assertThat(f.party() == null || f.party().side() == null)
                        .isTrue());
    }

    private static Figure last(String text) {
        List<Figure> figures = READER.read(Report.of("page", text)).figures();
        assertThat(figures).isNotEmpty();
        return figures.get(figures.size() - 1);
    }
}
