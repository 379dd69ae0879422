package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hearsay.ReportReader;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Correction.Verb;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Test;

/** What a ledger tells those who judge its claims, in any database. */
abstract class JudgedFacts extends YearsFacts {
    private static final Engine ENGINE = new Engine("2".repeat(32), "one");
    private static final ReportReader READER = ReportReader.standard();
    private static final String PAGE = "https://post.example/a";

    private static Reading killed(int number, String day) {
        String text = "The Kestrian army said that " + number + " soldiers were killed in Selnik.";
        return READER.read(Report.of("n" + number, text, null, "Courier", PAGE, day, "n" + number));
    }

    private Ledger ledger(Reading... readings) throws SQLException {
        Ledger ledger = Ledger.open(fresh(), InstantSource.system());
        for (Reading r : readings) ledger.add(r, ENGINE);
        ledger.commit();
        return ledger;
    }

    private static List<String> claims(Ledger ledger) {
        List<String> entries = ledger.stated().stream().map(Stated::id).toList();
        Map<String, String> claims = ledger.claims(entries);
        assertThat(claims).containsOnlyKeys(entries);
        return new ArrayList<>(claims.values());
    }

    @Test
    void aDoubtChangesNoViewAndHoldsUntilItIsUndone() throws SQLException {
        try (Ledger ledger = ledger(killed(12, "2019-03-14"))) {
            List<Stated> before = ledger.stated();
            String id =
                    ledger.correct(Verb.DOUBT, claims(ledger).get(0), null, null, "Ann", "two readings are possible");
            assertThat(ledger.stated()).isEqualTo(before);
            assertThat(ledger.holding()).extracting(Correction::verb).containsExactly(Verb.DOUBT);
            ledger.correct(Verb.UNDO, id, null, null, "Bo", "only one is");
            assertThat(ledger.holding()).isEmpty();
            assertThat(ledger.corrections()).hasSize(2);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void aClaimIsFoundByItsIdWithItsWordsAndItsSentence() throws SQLException {
        Reading reading = killed(12, "2019-03-14");
        try (Ledger ledger = ledger(reading)) {
            String entry = ledger.stated().get(0).id();
            assertThat(ledger.quoted(claims(ledger)).values())
                    .containsExactly(new Quoted(reading.report().id(), entry, "12"));
            assertThat(ledger.sentences(List.of(entry, "none")))
                    .containsExactly(Map.entry(entry, reading.report().text()));
            assertThat(ledger.quoted(List.of("none"))).isEmpty();
        }
    }

    @Test
    void theStatesOfAPageAreToldTheOldestFirst() throws SQLException {
        Reading first = killed(12, "2019-03-14");
        Reading second = killed(13, "2019-03-15");
        Reading third = killed(14, "2019-03-16");
        List<String> ids = List.of(
                first.report().id(), second.report().id(), third.report().id());
        try (Ledger ledger = ledger(first, second, third)) {
            for (String id : ids) assertThat(ledger.versions(id)).containsExactlyElementsOf(ids);
            ledger.forget(ids.get(1), "asked for");
            assertThat(ledger.versions(ids.get(0))).containsExactly(ids.get(0));
        }
    }

    @Test
    void theDaysOfReportsGoFromTheEarliestToTheLatest() throws SQLException {
        try (Ledger ledger = ledger(killed(12, "2019-03-14"), killed(13, "2019-03-18"))) {
            assertThat(ledger.printed())
                    .contains(new Printed(LocalDate.parse("2019-03-14"), LocalDate.parse("2019-03-18")));
        }
        try (Ledger empty = ledger()) {
            assertThat(empty.printed()).isEmpty();
        }
    }
}
