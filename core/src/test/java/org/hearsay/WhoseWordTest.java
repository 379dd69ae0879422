package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By whose word a figure stands, read from whole texts. */
class WhoseWordTest {
    private static final ReportReader READER = ReportReader.standard();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // who is quoted, not who quotes
                "'\"At least 26 fighters were killed,\" the Northwire news agency quoted the governor, Orvin Tace, as saying.'|Orvin Tace",
                "Northwire cited an unnamed official who said 12 soldiers were killed.|an unnamed official",
                // who issued it, not the paper
                "Statistics, compiled by the Tolm Institute, show 225 dead in Selnik.|Tolm Institute",
                // who says so, not who did it
                "'A gang of 20 armed herdsmen attacked the village of Selnik on Monday, killing 13 people, according to Northwire.'|Northwire",
            })
    void itIsThatOfWhoeverSaysIt(String text, String claimant) {
        assertThat(claimants(text)).last().isEqualTo(claimant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Defence Ministry said a strike killed 53 prisoners in Tolm. Another 73 were injured.|Defence Ministry",
                "The Defence Ministry said a strike killed 53 prisoners in Tolm. Two more were injured in Selnik.|Defence Ministry",
                "The Defence Ministry said a strike killed 53 prisoners in Tolm. More than 7,000 people have died in the war.|narrator",
                "A strike killed 53 prisoners in Tolm. Another 73 were injured.|narrator",
            })
    void whatGoesOnWithAFigureIsByTheSameWord(String text, String claimant) {
        List<String> found = claimants(text);
        assertThat(found).hasSize(2);
        assertThat(found.get(1)).contains(claimant);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The rebels threatened to kill two hostages in Tolm.",
                "The Varenian government called for the United Nations to investigate the attack that killed 31 people.",
            })
    void whoDemandsOrThreatensClaimsNoLoss(String text) {
        assertThat(claimants(text)).containsOnly("narrator");
    }

    private static List<String> claimants(String text) {
        return READER.read(Report.of("page", text)).figures().stream()
                .map(Figure::claimant)
                .map(c -> c instanceof Claimant.Named named
                        ? named.phrase().text()
                        : c instanceof Claimant.Narrator ? "narrator" : "nobody named")
                .toList();
    }
}
