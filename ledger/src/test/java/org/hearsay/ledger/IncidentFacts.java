package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Correction.Verb;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

/** What is claimed of incidents, and what people say of them, in any database. */
abstract class IncidentFacts extends SummaryFacts {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2019-03-14T12:00:00Z"));
    private static final Engine OLD = new Engine("0".repeat(32), "old");
    private static final Engine NEW = new Engine("1".repeat(32), "new");
    private static final ReportReader READER = ReportReader.standard();
    private static final String SELNIK = "2019-03-11 selnik";
    private static final String TOLM = "2019-03-11 tolm";

    private static Reading said(String name, String text) {
        return READER.read(Report.of(name, text, null, name, null, "2019-03-14", name));
    }

    private static final Reading ARMY =
            said("army", "The Kestrian army said that 12 soldiers were killed in Selnik on Monday.");
    private static final Reading WATCH =
            said("watch", "Relief Watch said that at least 31 soldiers were killed in Selnik on Monday.");
    private static final Reading MAYOR =
            said("mayor", "The mayor said that 20 soldiers were killed in Tolm on Monday.");

    private Ledger ledger(Reading... readings) throws SQLException {
        Ledger ledger = Ledger.open(fresh(), NOON);
        for (Reading r : readings) ledger.add(r, OLD);
        ledger.commit();
        return ledger;
    }

    /** Each as: name, lowest and highest as printed, claims. */
    private static List<String> incidents(Ledger ledger, ClaimFilter filter) {
        return ledger.incidents(filter, Slice.ALL).what().stream()
                .map(a -> a.incident() + ": "
                        + (a.lowest() == null ? "open" : a.lowest().amount().printed()) + " to "
                        + a.highest().amount().printed() + ", " + a.claims())
                .toList();
    }

    private static List<String> incidents(Ledger ledger) {
        return incidents(ledger, ClaimFilter.ALL);
    }

    @Test
    void claimsOfOneDayAndOnePlaceAreOneIncidentWithTheLowestAndTheHighestAndWhoSaysSo() throws SQLException {
        try (Ledger ledger = ledger(ARMY, WATCH, MAYOR)) {
            assertThat(incidents(ledger))
                    .containsExactlyInAnyOrder(SELNIK + ": 12 to at least 31, 2", TOLM + ": 20 to 20, 1");
            Account selnik = ledger.incidents(place("Selnik"), Slice.ALL).what().get(0);
            assertThat(selnik.lowest())
                    .isNotNull()
                    .satisfies(s -> assertThat(s.claimant()).contains("Kestrian army"));
            assertThat(selnik.highest().claimant()).isEqualTo("Relief Watch");
            assertThat(List.of(selnik.claimants(), selnik.reports())).containsExactly(2, 2);
        }
    }

    private static ClaimFilter place(String name) {
        return new ClaimFilter(null, null, null, name, null, null, null, null, null, null);
    }

    @Test
    void runningTotalsAndWhatHasNoDayOrNoPlaceAreNoIncidents() throws SQLException {
        try (Ledger ledger = ledger(
                said("a", "Kestria said that 900 Varenian soldiers have been killed in Tolm since January."),
                said("b", "Officials said that nine soldiers were killed on Monday."))) {
            assertThat(ledger.stated()).hasSizeGreaterThanOrEqualTo(2);
            assertThat(incidents(ledger)).isEmpty();
        }
    }

    @Test
    void theLossesOfTwoSidesAreTwoRows() throws SQLException {
        try (Ledger ledger = ledger(said(
                "a",
                "Relief Watch said that 12 Kestrian soldiers were killed in Selnik on Monday. "
                        + "It said that 40 Varenian soldiers were killed in Selnik on Monday."))) {
            assertThat(incidents(ledger)).containsExactly(SELNIK + ": 12 to 12, 1", SELNIK + ": 40 to 40, 1");
        }
    }

    @Test
    void aFamilyAmongTheDeadOfAReportIsNotTheLowestThatIsClaimed() throws SQLException {
        try (Ledger ledger = ledger(said(
                "a",
                "Officials said that 40 civilians were killed in Tolm on Monday. "
                        + "A doctor said that four civilians were killed in Tolm on Monday."))) {
            assertThat(incidents(ledger)).containsExactly(TOLM + ": 40 to 40, 1");
        }
    }

    @Test
    void mergedIncidentsAreOneWhateverComesLaterUntilThatIsUndone() throws SQLException {
        try (Ledger ledger = ledger(ARMY, MAYOR)) {
            String merge = ledger.correct(Verb.MERGE, TOLM, "incident", SELNIK, "Ann", "one town, two names");
            assertThat(incidents(ledger)).containsExactly(SELNIK + ": 12 to 20, 2");
            ledger.add(said("late", "The police said that 50 soldiers were killed in Tolm on Monday."), OLD);
            ledger.commit();
            assertThat(incidents(ledger)).containsExactly(SELNIK + ": 12 to 50, 3");
            ledger.reread(MAYOR, NEW);
            ledger.commit();
            assertThat(incidents(ledger)).containsExactly(SELNIK + ": 12 to 50, 3");
            assertThat(ledger.checkSummaries()).isEmpty();
            ledger.correct(Verb.UNDO, merge, null, null, "Bo", "two towns");
            assertThat(incidents(ledger)).containsExactlyInAnyOrder(SELNIK + ": 12 to 12, 1", TOLM + ": 20 to 50, 2");
            assertThat(ledger.checkSummaries()).isEmpty();
        }
    }

    @Test
    void anIncidentIsSplitByReportsAndThatIsUndone() throws SQLException {
        try (Ledger ledger = ledger(ARMY, WATCH)) {
            List<String> ids = ledger.splitIncident(
                    SELNIK, "the second strike", List.of(WATCH.report().id()), "Ann", "at night");
            assertThat(incidents(ledger))
                    .containsExactlyInAnyOrder(
                            SELNIK + ": 12 to 12, 1", "the second strike: at least 31 to at least 31, 1");
            ledger.reread(WATCH, NEW);
            ledger.commit();
            assertThat(incidents(ledger)).hasSize(2);
            assertThat(ledger.corrections()).extracting(Correction::field).containsExactly("incident");
            for (String id : ids) ledger.correct(Verb.UNDO, id, null, null, "Bo", "one strike");
            assertThat(incidents(ledger)).containsExactly(SELNIK + ": 12 to at least 31, 2");
            assertThat(ledger.checkSummaries()).isEmpty();
            assertThatThrownBy(() -> ledger.splitIncident(
                            TOLM, "another", List.of(WATCH.report().id()), "Ann", "no reason"))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("nothing is told there of an incident " + TOLM);
        }
    }

    @Test
    void onlyClaimantsAndIncidentsAreMerged() throws SQLException {
        try (Ledger ledger = ledger(ARMY)) {
            assertThatThrownBy(() -> ledger.correct(Verb.MERGE, "Tolm", "place", "Selnik", "Ann", "r"))
                    .isInstanceOf(LedgerException.class)
                    .hasMessageContaining("no place");
        }
    }
}
