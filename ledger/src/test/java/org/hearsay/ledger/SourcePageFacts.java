package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.ReportReader;
import org.hearsay.export.Filed;
import org.hearsay.export.JsonLinesForm;
import org.hearsay.export.RawPageJson;
import org.hearsay.model.PageFact;
import org.hearsay.model.PositionMap;
import org.hearsay.model.PositionMap.Stretch;
import org.hearsay.model.RawPage;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.junit.jupiter.api.Test;

/** What holds of the pages that reports were taken from. */
abstract class SourcePageFacts extends IncidentFacts {
    private static final ReportReader READER = ReportReader.standard();
    private static final Engine ENGINE = new Engine("0".repeat(32), "test");
    private static final String TEXT = "Nine soldiers 😀 were killed in Selnik, Kestria said.";
    private static final RawPage PAGE = new RawPage(
            "sha256:" + "a".repeat(64),
            "page-1",
            "UTF-8",
            PositionMap.of(
                    List.of(
                            new Stretch(new Span(0, 4), new Span(12, 16)),
                            new Stretch(new Span(14, 15), new Span(30, 39)),
                            new Stretch(new Span(16, 51), new Span(40, 75))),
                    51),
            null,
            List.of(new PageFact(PageFact.Field.BYLINE, "Lena Aro", "meta author")));

    private static Report report() {
        return Report.of("page", TEXT, "Nine dead", null, null, null, "page").from(PAGE);
    }

    private String added() throws SQLException {
        String where = fresh();
        try (Ledger ledger = Ledger.open(where, InstantSource.system())) {
            ledger.add(READER.read(report()), ENGINE);
            ledger.commit();
        }
        return where;
    }

    private static List<Filed> all(Ledger ledger) {
        List<Filed> out = new ArrayList<>();
        ledger.each(out::add);
        return out;
    }

    private static String page(Filed filed) {
        return RawPageJson.line(Objects.requireNonNull(filed.report().raw()));
    }

    @Test
    void whereTheTextStandsInItsPageIsKeptAndExported() throws SQLException {
        try (Ledger ledger = Ledger.openExisting(added())) {
            Filed filed = all(ledger).get(0);
            assertThat(page(filed)).isEqualTo(RawPageJson.line(PAGE));
            assertThat(new JsonLinesForm().of(filed))
                    .contains(
                            "\"raw\":{\"hash\":\"sha256:aaaa",
                            "\"positions\":[[0,4,12,16],[14,15,30,39],[16,51,40,75]]");
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void whatIsReadAgainStillKnowsItsPage() throws SQLException {
        try (Ledger ledger = Ledger.openExisting(added())) {
            Engine newer = new Engine("1".repeat(32), "newer");
            for (Report r : ledger.readByOthers(newer, 10)) ledger.reread(READER.read(r), newer);
            ledger.commit();
            assertThat(all(ledger)).hasSize(2).allMatch(filed -> page(filed).equals(RawPageJson.line(PAGE)));
        }
    }

    @Test
    void aMovedLedgerHasThePagesToo() throws SQLException {
        String there = fresh();
        try (Ledger ledger = Ledger.openExisting(added())) {
            ledger.copyTo(there);
        }
        try (Ledger ledger = Ledger.openExisting(there)) {
            assertThat(page(all(ledger).get(0))).isEqualTo(RawPageJson.line(PAGE));
        }
    }

    @Test
    void aForgottenReportLeavesNothingOfItsPage() throws SQLException {
        String where = added();
        try (Ledger ledger = Ledger.openExisting(where)) {
            ledger.forget(report().id(), "asked for");
            assertThat(ledger.check()).isEmpty();
        }
        try (Connection db = connection(where);
                Statement statement = db.createStatement()) {
            assertThat(statement.executeQuery("SELECT * FROM source_page").next())
                    .isFalse();
        }
    }

    @Test
    void positionsThatWereChangedAreFound() throws SQLException {
        String where = added();
        for (String record :
                List.of("{}", "no json", RawPageJson.line(PAGE).replace("[16,51,40,75]", "[16,90,40,114]"))) {
            try (Connection db = connection(where);
                    Statement statement = db.createStatement()) {
                statement.executeUpdate("UPDATE source_page SET record = '" + record + "'");
            }
            try (Ledger ledger = Ledger.openExisting(where)) {
                assertThat(ledger.check())
                        .containsExactly("report " + report().id()
                                + ": where its text stands in its page is not what was written");
            }
        }
    }
}
