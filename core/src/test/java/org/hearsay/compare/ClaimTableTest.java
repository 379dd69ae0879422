package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hearsay.compare.ClaimTable.Line;
import org.hearsay.compare.ClaimTable.TableCell;
import org.hearsay.model.Figure.Counting;
import org.hearsay.model.Figure.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ClaimTableTest {
    private static final Stated.Row LOSSES = new Stated.Row("Kestria", "military", "killed", Counting.CUMULATIVE);
    private static final Stated.Row INCIDENTS = new Stated.Row("Kestria", "military", "killed", Counting.INCIDENT);

    private static Stated stated(String id, Stated.Row row, String claimant, int number, Stated.Times times) {
        return stated(id, row, claimant, number, times, null, null);
    }

    private static Stated stated(
            String id,
            Stated.Row row,
            String claimant,
            int number,
            Stated.Times times,
            @Nullable String place,
            @Nullable Status status) {
        BigDecimal n = BigDecimal.valueOf(number);
        Stated.Amount amount = new Stated.Amount("" + number, "soldiers", n, n, null);
        return new Stated(
                id,
                "report-" + id,
                row,
                claimant,
                Stated.Kind.NAMED,
                null,
                amount,
                times,
                place,
                null,
                status,
                new Stated.Print("report-" + id, null, "report-" + id));
    }

    private static Stated.Times asOf(@Nullable String day) {
        return new Stated.Times(day == null ? null : LocalDate.parse(day), null, null);
    }

    private static Stated.Times times(@Nullable String said, @Nullable String published) {
        return new Stated.Times(
                null,
                said == null ? null : LocalDate.parse(said),
                published == null ? null : LocalDate.parse(published));
    }

    private static List<Line> onlyCell(Stated... claims) {
        ClaimTable table = ClaimTable.of(List.of(claims));
        assertThat(table.rows()).hasSize(1);
        assertThat(table.rows().get(0).cells()).hasSize(1);
        return table.rows().get(0).cells().get(0).lines();
    }

    @Test
    void aRunningTotalIsTheLatestClaimAndCountsTheEarlierOnes() {
        List<Line> lines = onlyCell(
                stated("1", LOSSES, "Varenian army", 400, asOf("2019-03-10")),
                stated("2", LOSSES, "Varenian army", 900, asOf("2019-03-20")),
                stated("3", LOSSES, "Varenian army", 700, asOf("2019-03-15")));
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).latest().amount().printed()).isEqualTo("900");
        assertThat(lines.get(0).earlier()).isEqualTo(2);
    }

    @Test
    void theDayIsAsOfThenSaidThenPublished() {
        assertThat(onlyCell(
                                stated("1", LOSSES, "Varenian army", 1, asOf("2019-03-10")),
                                stated("2", LOSSES, "Varenian army", 2, times("2019-03-12", "2019-03-30")),
                                stated("3", LOSSES, "Varenian army", 3, times(null, "2019-03-11")))
                        .get(0)
                        .latest()
                        .amount()
                        .printed())
                .isEqualTo("2");
    }

    @Test
    void anUndatedClaimStandsOnlyWhereThereIsNoDatedOne() {
        assertThat(onlyCell(
                                stated("1", LOSSES, "Varenian army", 400, asOf("2019-03-10")),
                                stated("2", LOSSES, "Varenian army", 900, asOf(null)))
                        .get(0)
                        .latest()
                        .amount()
                        .printed())
                .isEqualTo("400");
    }

    @Test
    void theSameNumberInSeveralReportsIsOneClaim() {
        Line line = onlyCell(
                        stated("1", LOSSES, "Varenian army", 400, asOf("2019-03-10")),
                        stated("2", LOSSES, "The Varenian Army", 400, asOf("2019-03-10")))
                .get(0);
        assertThat(line.earlier()).isZero();
        assertThat(line.reports()).isEqualTo(2);
    }

    @Test
    void totalsAndIncidentsNeverShareARow() {
        ClaimTable table = ClaimTable.of(List.of(
                stated("1", LOSSES, "Varenian army", 400, asOf("2019-03-10")),
                stated("2", INCIDENTS, "Varenian army", 12, asOf("2019-03-10"))));
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void incidentsAreListedAndNeverAdded() {
        List<Line> lines = onlyCell(
                stated("1", INCIDENTS, "Varenian army", 12, asOf("2019-03-12"), "Selnik", null),
                stated("2", INCIDENTS, "Varenian army", 5, asOf("2019-03-10"), "Halm", null),
                stated("3", INCIDENTS, "Varenian army", 14, asOf("2019-03-12"), "Selnik", null));
        assertThat(lines).extracting(l -> l.latest().amount().printed()).containsExactly("5", "14");
        assertThat(lines.get(1).earlier()).isEqualTo(1);
    }

    @Test
    void incidentsWithoutDayAndPlaceAreNotTakenForOne() {
        assertThat(onlyCell(
                        stated("1", INCIDENTS, "Varenian army", 12, asOf(null)),
                        stated("2", INCIDENTS, "Varenian army", 5, asOf(null))))
                .hasSize(2);
    }

    @Test
    void aDeniedClaimKeepsItsPlaceAndItsMark() {
        assertThat(onlyCell(stated("1", LOSSES, "Varenian army", 400, asOf("2019-03-10"), null, Status.DENIED))
                        .get(0)
                        .latest()
                        .status())
                .isEqualTo(Status.DENIED);
    }

    @Test
    void eachClaimantHasAColumn() {
        ClaimTable table = ClaimTable.of(List.of(
                stated("1", LOSSES, "Varenian army", 400, asOf("2019-03-10")),
                stated("2", LOSSES, "Kestrian army", 63, asOf("2019-03-10"))));
        assertThat(table.rows().get(0).cells())
                .extracting(TableCell::claimant)
                .containsExactly("Kestrian army", "Varenian army");
    }

    @Test
    void theTableDoesNotDependOnTheOrderOfClaims() {
        long seed = Long.getLong("seed", 5L);
        Random random = new Random(seed);
        List<Stated> claims = new ArrayList<>();
        for (int i = 0; i < 60; i++)
            claims.add(stated(
                    "id" + i,
                    random.nextBoolean() ? LOSSES : INCIDENTS,
                    random.nextBoolean() ? "Varenian army" : "Kestrian army",
                    random.nextInt(5),
                    random.nextBoolean() ? asOf(null) : asOf("2019-03-1" + random.nextInt(5))));
        ClaimTable table = ClaimTable.of(claims);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(claims, random);
            assertThat(ClaimTable.of(claims)).as("seed %d", seed).isEqualTo(table);
        }
    }

    private static Stated printed(String id, int number, @Nullable String outlet, String story, String... agencies) {
        Stated s = stated(id, LOSSES, "Varenian army", number, asOf("2019-03-10"));
        return new Stated(
                s.id(),
                s.report(),
                s.row(),
                s.claimant(),
                s.kind(),
                s.side(),
                s.amount(),
                s.times(),
                s.place(),
                s.within(),
                s.status(),
                new Stated.Print(s.report(), outlet, story, List.of(agencies)));
    }

    @Test
    void copiesOfOneTextAreOneSourceHoweverManyOutletsPrintIt() {
        List<Line> lines = onlyCell(
                printed("1", 400, "Selnik Courier", "s"),
                printed("2", 400, "The Varenia Post", "s"),
                printed("3", 400, "Varenia Post", "s"));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.reports()).isEqualTo(3);
            assertThat(line.sources()).isEqualTo(1);
            assertThat(line.outlets()).isEqualTo(2);
        });
    }

    @Test
    void tenOutletsThatPrintOneAgencysLineAreOneSource() {
        List<Stated> claims = new ArrayList<>();
        for (int i = 0; i < 10; i++) claims.add(printed("" + i, 400, "Courier " + i, "own words " + i, "Wire"));
        assertThat(onlyCell(claims.toArray(Stated[]::new))).singleElement().satisfies(line -> {
            assertThat(line.sources()).isEqualTo(1);
            assertThat(line.outlets()).isEqualTo(10);
        });
        claims.set(0, printed("0", 400, "Courier 0", "own words 0", "Another Wire"));
        claims.set(1, printed("1", 400, "Courier 1", "own words 1"));
        assertThat(onlyCell(claims.toArray(Stated[]::new)))
                .singleElement()
                .satisfies(line -> assertThat(line.sources()).isEqualTo(3));
    }

    @Test
    void whoPrintsAnotherNumberIsNoSourceOfTheOneThatStands() {
        List<Line> lines = onlyCell(printed("1", 300, "Selnik Courier", "a"), printed("2", 400, "Varenia Post", "b"));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.sources()).isEqualTo(1);
            assertThat(line.outlets()).isEqualTo(1);
        });
    }

    @Test
    void whatOneOutletPrintsTwiceIsOneSource() {
        assertThat(onlyCell(printed("1", 400, "Varenia Post", "a"), printed("2", 400, "The Varenia Post", "b")))
                .extracting(Line::sources)
                .containsExactly(1);
    }

    @Test
    void whatIsCopiedFromAnOutletIsNoSourceBesideIt() {
        Stated own = printed("1", 400, "Varenia Post", "a");
        Stated agency = printed("2", 400, "Varenia Post", "b");
        Stated copy = printed("3", 400, "Selnik Courier", "b");
        Stated other = printed("4", 400, "Morning Hour", "c");
        assertThat(onlyCell(other, own, copy, agency)).extracting(Line::sources).containsExactly(2);
        assertThat(onlyCell(agency, copy, other, own)).extracting(Line::sources).containsExactly(2);
        assertThat(onlyCell(own, copy)).extracting(Line::sources).containsExactly(2);
    }

    @Test
    void whereAnOutletIsNotKnownOutletsAreNotCounted() {
        List<Line> lines = onlyCell(printed("1", 400, "Selnik Courier", "a"), printed("2", 400, null, "b"));
        assertThat(lines).singleElement().satisfies(line -> {
            assertThat(line.sources()).isEqualTo(2);
            assertThat(line.outlets()).isNull();
        });
    }

    @Test
    void anIncidentOfNoDayAndPlaceIsOneInAllCopiesOfAStory() {
        Stated.Times undated = asOf(null);
        List<Stated> claims = new ArrayList<>();
        for (String id : List.of("1", "2", "3")) {
            Stated s = stated(id, INCIDENTS, "Varenian army", 7, undated);
            claims.add(new Stated(
                    s.id(),
                    s.report(),
                    s.row(),
                    s.claimant(),
                    s.kind(),
                    s.side(),
                    s.amount(),
                    s.times(),
                    s.place(),
                    s.within(),
                    s.status(),
                    new Stated.Print(s.report(), null, id.equals("3") ? "other" : "same")));
        }
        assertThat(onlyCell(claims.toArray(Stated[]::new)))
                .extracting(Line::reports)
                .containsExactlyInAnyOrder(2, 1);
    }
}
