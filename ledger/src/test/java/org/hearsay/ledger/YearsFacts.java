package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hearsay.ReportReader;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Standpoint;
import org.hearsay.compare.Stated;
import org.hearsay.export.Filed;
import org.hearsay.export.JsonLinesForm;
import org.hearsay.ledger.Correction.Verb;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for a ledger that is used for years, in any database. */
abstract class YearsFacts extends OriginalFacts {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2019-03-14T12:00:00Z"));
    private static final Engine OLD = new Engine("0".repeat(32), "old");
    private static final Engine NEW = new Engine("1".repeat(32), "new");
    private static final ReportReader READER = ReportReader.standard();

    private static Reading reading(String name, String text, @Nullable String url) {
        return READER.read(Report.of(name, text, null, "Courier", url, "2019-03-14", name));
    }

    private static Reading killed(String name, int number) {
        return reading(name, "The Kestrian army said that " + number + " soldiers were killed in Selnik.", null);
    }

    private static Ledger ledger(String where, Reading... readings) {
        Ledger ledger = Ledger.open(where, NOON);
        for (Reading r : readings) ledger.add(r, OLD);
        ledger.commit();
        return ledger;
    }

    private static String export(Ledger ledger) {
        StringBuilder out = new StringBuilder();
        JsonLinesForm form = new JsonLinesForm();
        ledger.each(filed -> out.append(form.of(filed)));
        return out.toString();
    }

    private static String claim(Ledger ledger, String words) {
        List<String> out = new ArrayList<>();
        ledger.each(filed -> {
            for (Filed.Entry e : filed.entries())
                if (e.what().kind().equals("figure") && e.what().quote().equals(words)) out.add(e.claim());
        });
        return out.get(0);
    }

    private static List<String> printed(Ledger ledger) {
        return ledger.stated().stream().map(s -> s.amount().printed()).sorted().toList();
    }

    @Test
    void aReadingComesBackAsItWentIn() throws SQLException {
        Reading reading = reading(
                "a",
                "😀 Nine soldiers were killed in Selnik on Monday, Kestria 😀 said. \"At least two of them were "
                        + "officers,\" Ivo Marten told the broadcaster.",
                null);
        try (Ledger ledger = ledger(fresh(), reading)) {
            ledger.each(filed -> assertThat(filed.reading()).isEqualTo(reading));
        }
    }

    @Test
    void readAgainTheNewReadingStandsAndTheOldIsKept() throws SQLException {
        Reading reading = killed("a", 12);
        try (Ledger ledger = ledger(fresh(), reading)) {
            assertThat(ledger.readByOthers(NEW, 10))
                    .extracting(Report::id)
                    .containsExactly(reading.report().id());
            ledger.reread(reading, NEW);
            ledger.commit();
            assertThat(ledger.readByOthers(NEW, 10)).isEmpty();
            assertThat(printed(ledger)).containsExactly("12");
            List<Boolean> stands = new ArrayList<>();
            ledger.each(filed -> stands.add(filed.stands()));
            assertThat(stands).containsExactly(false, true);
            assertThat(ledger.check()).isEmpty();
        }
    }

    @Test
    void aRejectedClaimIsInNoViewUntilThatIsUndone() throws SQLException {
        try (Ledger ledger = ledger(fresh(), killed("a", 12), killed("b", 13))) {
            String id = ledger.correct(Verb.REJECT, claim(ledger, "12"), null, null, "Ann", "a typo");
            assertThat(printed(ledger)).containsExactly("13");
            String undo = ledger.correct(Verb.UNDO, id, null, null, "Bo", "it is none");
            assertThat(printed(ledger)).containsExactly("12", "13");
            ledger.correct(Verb.UNDO, undo, null, null, "Ann", "it is");
            assertThat(printed(ledger)).containsExactly("13");
            assertThat(ledger.corrections()).extracting(Correction::who).containsExactly("Ann", "Bo", "Ann");
        }
    }

    @Test
    void aChangedFieldAndAMergedNameShowInViewsAndStayWhenReadAgain() throws SQLException {
        Reading reading = killed("a", 12);
        try (Ledger ledger = ledger(fresh(), reading)) {
            Stated before = ledger.stated().get(0);
            ledger.correct(Verb.CHANGE, claim(ledger, "12"), "party", "Varenia", "Ann", "see the sentence before");
            ledger.correct(Verb.MERGE, before.claimant(), null, "Kestrian General Staff", "Ann", "one body");
            ledger.reread(reading, NEW);
            ledger.commit();
            assertThat(ledger.stated()).singleElement().satisfies(s -> {
                assertThat(s.row().whose()).isEqualTo("Varenia");
                assertThat(s.claimant()).isEqualTo("Kestrian General Staff");
                assertThat(s.amount()).isEqualTo(before.amount());
            });
        }
    }

    @Test
    void namesThatAreMergedInACircleStayWhereTheyWereFirst() throws SQLException {
        try (Ledger ledger = ledger(fresh(), killed("a", 12))) {
            String name = ledger.stated().get(0).claimant();
            ledger.correct(Verb.MERGE, name, null, "General Staff", "Ann", "one body");
            String back = ledger.correct(Verb.MERGE, "General Staff", null, name, "Bo", "the other way round");
            ledger.correct(Verb.MERGE, "somebody", null, "somebody else", "Bo", "not in a report");
            assertThat(ledger.stated()).extracting(Stated::claimant).containsExactly("General Staff");
            ledger.correct(Verb.UNDO, back, null, null, "Bo", "no");
            assertThat(ledger.stated()).extracting(Stated::claimant).containsExactly("General Staff");
        }
    }

    @Test
    void aNameThatIsMergedOnceMoreClosesNoCircleEither() throws SQLException {
        try (Ledger ledger = ledger(fresh(), killed("a", 12))) {
            String name = ledger.stated().get(0).claimant();
            String first = ledger.correct(Verb.MERGE, name, null, "General Staff", "Ann", "one body");
            ledger.correct(Verb.MERGE, "Staff", null, name, "Ann", "one body");
            ledger.correct(Verb.MERGE, name, null, "Staff", "Bo", "it should be called so");
            assertThat(ledger.stated()).extracting(Stated::claimant).containsExactly("General Staff");
            ledger.correct(Verb.UNDO, first, null, null, "Ann", "no");
            assertThat(ledger.stated()).extracting(Stated::claimant).containsExactly(name);
        }
    }

    @Test
    void aMergeThatWouldHaveClosedACircleHoldsOnceThereIsNone() throws SQLException {
        try (Ledger ledger = ledger(fresh(), killed("a", 12))) {
            String name = ledger.stated().get(0).claimant();
            String first = ledger.correct(Verb.MERGE, "Staff", null, "General Staff", "Ann", "one body");
            ledger.correct(Verb.MERGE, "General Staff", null, name, "Ann", "one body");
            ledger.correct(Verb.MERGE, name, null, "Staff", "Bo", "the other way round");
            ledger.correct(Verb.MERGE, "Staff", null, "The Staff", "Bo", "its name");
            assertThat(ledger.stated()).extracting(Stated::claimant).containsExactly(name);
            ledger.correct(Verb.UNDO, first, null, null, "Ann", "another one");
            assertThat(ledger.stated()).extracting(Stated::claimant).containsExactly("The Staff");
            assertThat(ledger.checkSummaries()).isEmpty();
        }
    }

    @Test
    void aCorrectionFollowsTheClaimThatOverlapsItsOwnMost() throws SQLException {
        String text = "The Kestrian army said that at least 12 soldiers were killed in Selnik.";
        Reading wide = reading("a", text, null);
        try (Ledger ledger = ledger(fresh(), wide)) {
            ledger.correct(Verb.REJECT, claim(ledger, "at least 12"), null, null, "Ann", "a rumour");
            ledger.reread(narrowed(wide), NEW);
            ledger.commit();
            assertThat(ledger.stated()).isEmpty();
            assertThat(ledger.moved())
                    .hasSize(1)
                    .allSatisfy((claim, entry) -> assertThat(entry).isNotNull());
        }
    }

    /** The same reading by an engine that leaves "at least" out of the figure. */
    private static Reading narrowed(Reading r) {
        var figure = r.figures().get(0);
        var words = figure.phrase();
        var span = java.util.Objects.requireNonNull(words.span());
        var shorter = new org.hearsay.model.Phrase(
                words.part(), new org.hearsay.model.Span(span.start() + "at least ".length(), span.end()), "12");
        var other = new org.hearsay.model.Figure(
                figure.id(),
                shorter,
                figure.sentence(),
                figure.quantity(),
                figure.unit(),
                figure.event(),
                figure.party(),
                figure.claimant(),
                figure.channel(),
                figure.time(),
                figure.counting(),
                figure.place(),
                figure.ties(),
                figure.standing());
        return new Reading(
                r.report(),
                r.dating(),
                r.attributions(),
                List.of(other),
                r.actors(),
                r.relations(),
                r.ranges(),
                r.incidents(),
                r.loaded(),
                r.whys());
    }

    @Test
    void whatCannotBeCorrectedIsSaid() throws SQLException {
        try (Ledger ledger = ledger(fresh(), killed("a", 12))) {
            String claim = claim(ledger, "12");
            assertThatThrownBy(() -> ledger.correct(Verb.REJECT, "x", null, null, "Ann", "r"))
                    .hasMessageContaining("no claim x");
            assertThatThrownBy(() -> ledger.correct(Verb.CHANGE, claim, "colour", "red", "Ann", "r"))
                    .hasMessageContaining("no field colour");
            assertThatThrownBy(() -> ledger.correct(Verb.CHANGE, claim, "low", "many", "Ann", "r"))
                    .hasMessageContaining("no value");
            assertThatThrownBy(() -> ledger.correct(Verb.UNDO, "x", null, null, "Ann", "r"))
                    .hasMessageContaining("no correction x");
            assertThatThrownBy(() -> ledger.correct(Verb.JUDGE, claim + " " + claim, null, "perhaps", "Ann", "r"))
                    .hasMessageContaining("yes, no or cannot-tell");
            assertThat(ledger.corrections()).isEmpty();
        }
    }

    @Test
    void ofAForgottenReportOnlyATombstoneStays() throws SQLException {
        Reading gone = killed("a", 12);
        String where = fresh();
        try (Ledger ledger = ledger(where, gone, killed("b", 13))) {
            String id = gone.report().id();
            ledger.forget(id, "asked for by a relative");
            assertThat(ledger.forgotten())
                    .containsExactly(new Tombstone(
                            id, gone.report().textHash(), "asked for by a relative", "2019-03-14T12:00:00Z"));
            assertThat(export(ledger)).doesNotContain(id).contains("that 13 soldiers");
            assertThat(ledger.search("12", ClaimFilter.ALL, 10)).isEmpty();
            assertThat(ledger.add(gone, OLD)).as("it is not added again").isFalse();
            assertThat(ledger.check()).isEmpty();
            assertThatThrownBy(() -> ledger.forget(id, "again")).hasMessageContaining("no report");
        }
        try (Connection db = connection(where);
                Statement statement = db.createStatement()) {
            assertThatThrownBy(() -> statement.execute("DELETE FROM report")).hasMessageContaining("never removed");
        }
    }

    @Test
    void anotherTextFromTheSameAddressIsAVersionOfIt() throws SQLException {
        String url = "https://courier.example/selnik";
        Reading first = reading("a", "Nine soldiers were killed in Selnik, Kestria said.", url);
        Reading second = reading("b", "Twelve soldiers were killed in Selnik, Kestria said.", url);
        try (Ledger ledger = ledger(fresh(), first, second, killed("c", 13))) {
            List<String> replaced = new ArrayList<>();
            ledger.each(filed -> {
                if (filed.replaces() != null) replaced.add(filed.report().name() + " " + filed.replaces());
            });
            assertThat(replaced).containsExactly("b " + first.report().id());
        }
    }

    private static ClaimFilter filter(@Nullable String place, @Nullable String outlet, @Nullable String event) {
        return new ClaimFilter(null, event, null, place, outlet, null, null, null, null, null);
    }

    private static List<String> found(Ledger ledger, ClaimFilter filter) {
        return ledger.search("soldiers", filter, 10).stream()
                .map(f -> f.report() + " " + f.kind())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void whatIsFoundByWordsPassesTheFilter() throws SQLException {
        Reading a = killed("a", 9);
        Reading b = reading("b", "The Kestrian army said that 12 soldiers were injured in Tolm.", null);
        Reading c = reading("c", "The Kestrian army said that soldiers had left.", null);
        try (Ledger ledger = ledger(fresh(), a, b, c)) {
            assertThat(found(ledger, ClaimFilter.ALL))
                    .containsExactly("a attribution", "a figure", "b attribution", "b figure", "c attribution");
            assertThat(found(ledger, filter("tolm", null, null))).containsExactly("b figure");
            assertThat(found(ledger, filter(null, "the courier", "killed"))).containsExactly("a figure");
            assertThat(found(ledger, filter(null, "the courier", null))).hasSize(5);
            assertThat(found(ledger, filter(null, "Gazette", null))).isEmpty();
            assertThat(found(ledger, ClaimFilter.ALL.by(Standpoint.OPPONENT, Set.of("Kestria"))))
                    .isEmpty();
        }
    }

    @Test
    void claimsAreFoundByTheirWordsWhateverTheCase() throws SQLException {
        Reading a = reading("a", "Nine soldiers were killed near the Mill, Kestria said. The mill burned.", null);
        try (Ledger ledger = ledger(fresh(), a, killed("b", 13))) {
            assertThat(ledger.search("MILL soldiers", ClaimFilter.ALL, 10))
                    .isNotEmpty()
                    .allSatisfy(f -> {
                        assertThat(f.report()).isEqualTo("a");
                        assertThat(f.sentence()).contains("Mill");
                    });
            assertThat(ledger.search("mill burned soldiers", ClaimFilter.ALL, 10))
                    .isEmpty();
            assertThat(ledger.search("\"*' OR (", ClaimFilter.ALL, 10)).isEmpty();
            assertThat(ledger.search("soldiers", ClaimFilter.ALL, 1)).hasSize(1);
        }
    }

    @Test
    void aCopyHoldsAllOfIt() throws SQLException {
        String copy = fresh();
        try (Ledger ledger = ledger(fresh(), killed("a", 12), killed("b", 13), killed("c", 14))) {
            ledger.correct(Verb.REJECT, claim(ledger, "12"), null, null, "Ann", "a\ttab, a \\ and\na line");
            ledger.forget(killed("c", 14).report().id(), "asked for");
            ledger.copyTo(copy);
            try (Ledger other = Ledger.openExisting(copy)) {
                assertThat(export(other)).isEqualTo(export(ledger));
                assertThat(other.stated()).isEqualTo(ledger.stated());
                assertThat(other.corrections()).isEqualTo(ledger.corrections());
                assertThat(other.forgotten()).isEqualTo(ledger.forgotten());
                assertThat(other.search("13", ClaimFilter.ALL, 10))
                        .isEqualTo(ledger.search("13", ClaimFilter.ALL, 10))
                        .isNotEmpty();
                assertThat(other.check()).isEmpty();
            }
            assertThatThrownBy(() -> ledger.copyTo(copy)).hasMessageContaining("is not empty");
        }
    }
}
