package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hearsay.ReportReader;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Heard;
import org.hearsay.compare.Standpoint;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Correction.Verb;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** That what views show is kept up to date, in any database. */
abstract class SummaryFacts {
    private static final InstantSource NOON = InstantSource.fixed(Instant.parse("2019-03-14T12:00:00Z"));
    private static final ReportReader READER = ReportReader.standard();
    private static final List<String> WHO = List.of(
            "The Kestrian army", "Kestrian officials", "Relief Watch", "The mayor", "Varenia", "the relief watch");
    private static final List<String> WHAT = List.of(
            "%d soldiers were killed in Selnik",
            "%d Kestrian soldiers have been killed since January",
            "at least %d civilians were injured in Tolm on Monday",
            "%d tanks were destroyed",
            "%d Varenian soldiers were killed near Tolm on 4 March 2019");
    private static final String STORY =
            " The bridge over the river had been shelled since the early morning, residents "
                    + "who had left the town by bus told a reporter, and the last shop in the market square had closed its doors "
                    + "before noon, when nobody was left to buy bread.";
    private static final List<String> SAID = List.of(
            "",
            " Olan Petry said Kestrian soldiers had shelled the grain store in Selnik.",
            " The old grain store in Selnik was shelled by Kestrian troops, Olan Petry said.",
            " Petry said that Kestrian soldiers did not shell the grain store in Selnik.");
    private static final List<String> AGENCIES = List.of("", "", "TOLM (AFP) — ", "TOLM (AFP/Reuters) — ");
    private static final List<String> STRIKES =
            List.of("2019-03-04 tolm", "2019-03-11 tolm", "the first strike", "the second strike");
    private static final int REPORTS = 30;
    private static final int STEPS = 120;

    /** The address of a database that is new and empty. */
    abstract String fresh() throws SQLException;

    /** A place for a ledger in which there is nothing yet. */
    String empty() throws SQLException {
        return fresh();
    }

    /** With how many seeds all is done at night. */
    abstract int seeds();

    /** A connection to it that is not the ledger's. */
    abstract Connection connection(String place) throws SQLException;

    /** Reports, some of which are copies of others, some of one page, some without a day or an outlet. */
    private static List<Reading> readings(Random random) {
        List<Reading> out = new ArrayList<>();
        // Chosen apart from the rest, so that a seed goes on meaning what it meant.
        Random said = new Random(SAID.size());
        for (int i = 0; i < REPORTS; i++) {
            StringBuilder text = new StringBuilder(pick(AGENCIES, random));
            for (int s = 0; s < 1 + random.nextInt(4); s++)
                text.append(pick(WHO, random))
                        .append(" said that ")
                        .append(pick(WHAT, random).formatted(10 + random.nextInt(8)))
                        .append(". ");
            if (i % 3 == 0) text.append(STORY);
            text.append(pick(SAID, said)).append(pick(SAID, said));
            String day = random.nextInt(5) == 0 ? null : "2019-03-%02d".formatted(1 + random.nextInt(20));
            String outlet = random.nextInt(4) == 0 ? null : "Courier " + random.nextInt(4);
            out.add(READER.read(Report.of("r" + i, text.toString(), null, outlet, null, day, "r" + i)));
        }
        return out;
    }

    private static <T> T pick(List<T> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private Map<String, List<String>> summaries(String where) throws SQLException {
        Map<String, List<String>> out = new TreeMap<>();
        try (Connection db = connection(where);
                Statement statement = db.createStatement()) {
            for (String table : Summaries.TABLES) {
                List<String> rows = new ArrayList<>();
                try (ResultSet result = statement.executeQuery("SELECT * FROM " + table)) {
                    while (result.next()) rows.add(new Row(result).whole());
                }
                rows.sort(null);
                out.put(table, rows);
            }
        }
        return out;
    }

    @Test
    void whateverIsAddedCorrectedForgottenAndReadAgainSummariesAreThoseWorkedOutAnew() throws SQLException {
        summariesAreThoseWorkedOutAnew(Long.getLong("seed", System.nanoTime()));
    }

    @Test
    @Tag("nightly")
    @Timeout(value = 2, unit = TimeUnit.HOURS)
    void soTheyAreWithManyOtherSeeds() throws SQLException {
        long first = System.nanoTime();
        for (long seed = first; seed < first + seeds(); seed++) summariesAreThoseWorkedOutAnew(seed);
        System.out.println("measured: summaries as worked out anew ("
                + getClass().getSimpleName() + "): " + seeds() + " seeds, the first " + first);
    }

    final void summariesAreThoseWorkedOutAnew(long seed) throws SQLException {
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        String where = fresh();
        try (Ledger ledger = Ledger.open(where, NOON)) {
            Steps steps = new Steps(ledger, random);
            Map<String, Integer> most = new TreeMap<>();
            long copies = 0;
            for (int i = 1; i <= STEPS; i++) {
                steps.step();
                if (i % 12 != 0) continue;
                ledger.settle();
                Map<String, List<String>> kept = summaries(where);
                kept.forEach((table, rows) -> most.merge(table, rows.size(), Math::max));
                copies += kept.getOrDefault("story", List.of()).stream()
                        .map(row -> row.split("\u001f"))
                        .filter(row -> !row[0].equals(row[1]))
                        .count();
                assertThat(ledger.checkSummaries())
                        .as("seed " + seed + ", step " + i)
                        .isEmpty();
                assertThat(summaries(where)).as("seed " + seed + ", step " + i).isEqualTo(kept);
                viewsShowWhatAllClaimsTogetherSay(ledger, pairs(where));
                Plainly.searchesFindWhatAllClaimsSay(ledger, FILTERS, new Random(seed + i));
                Plainly.chainsAreStoriesThatSeveralTell(ledger, kept.getOrDefault("story", List.of()));
                ledger.rebuild();
                assertThat(summaries(where)).as("seed " + seed + ", step " + i).isEqualTo(kept);
            }
            assertThat(ledger.check()).isEmpty();
            assertThat(most.values()).as("seed " + seed).allMatch(rows -> rows >= 3);
            assertThat(copies).as("seed " + seed).isPositive();
        }
    }

    private static final ClaimFilter ALL = ClaimFilter.ALL;
    private static final LocalDate MIDDLE = LocalDate.of(2019, 3, 10);
    private static final List<ClaimFilter> FILTERS = List.of(
            ALL,
            new ClaimFilter("varenia", "killed", null, null, null, null, null, null, null, null),
            new ClaimFilter(null, null, "military", null, null, "Relief Watch", null, null, null, null),
            new ClaimFilter(null, null, null, "tolm", null, null, null, null, null, null),
            new ClaimFilter(null, null, null, null, "the courier 1", null, null, null, null, null),
            new ClaimFilter(null, null, null, null, null, null, "Kestria", null, null, null),
            new ClaimFilter(null, null, null, null, null, null, null, MIDDLE, MIDDLE.plusDays(5), null),
            new ClaimFilter(null, "killed", null, null, null, null, null, null, null, MIDDLE),
            ALL.by(Standpoint.OWN, Set.of("Kestria")),
            ALL.by(Standpoint.OPPONENT, Set.of("Kestria", "Varenia")),
            new ClaimFilter(null, null, null, null, null, null, null, null, MIDDLE, null)
                    .by(Standpoint.THIRD, Set.of("Kestria", "Varenia")));

    /** With every filter, whole and page by page. */
    private static void viewsShowWhatAllClaimsTogetherSay(Ledger ledger, List<List<String>> pairs) {
        List<Stated> all = ledger.stated();
        formsOfferWhatIsThere(ledger.facets(), all);
        for (ClaimFilter filter : FILTERS) {
            List<Stated> some = all.stream().filter(filter).toList();
            assertThat(lines(ledger.table(filter, Slice.ALL).what())).isEqualTo(lines(ClaimTable.of(some)));
            assertThat(ledger.timeline(filter, Slice.ALL).what())
                    .isEqualTo(some.stream()
                            .sorted(Comparator.comparing(
                                            (Stated s) -> s.times().day(),
                                            Comparator.nullsLast(Comparator.naturalOrder()))
                                    .thenComparing(Stated::id))
                            .toList());
            assertThat(ledger.sources(filter, Slice.ALL).what()).isEqualTo(Heard.in(some));
            Plainly.placesAreThoseOfTheClaims(ledger, filter, some);
            List<Account> incidents = ledger.incidents(filter, Slice.ALL).what();
            assertThat(incidents)
                    .extracting(SummaryFacts::account)
                    .containsExactlyInAnyOrderElementsOf(accounts(some))
                    .doesNotHaveDuplicates();
            assertThat(paged(slice -> ledger.incidents(filter, slice), shown -> shown))
                    .isEqualTo(incidents);
            List<Conflict> conflicts = ledger.conflicts(filter, Slice.ALL).what();
            assertThat(conflicts)
                    .extracting(c -> List.of(c.a().id(), c.b().id()))
                    .isEqualTo(conflicts(pairs, all, filter));
            assertThat(paged(slice -> ledger.table(filter, slice), SummaryFacts::lines))
                    .isEqualTo(lines(ClaimTable.of(some)));
            assertThat(paged(slice -> ledger.timeline(filter, slice), shown -> shown))
                    .isEqualTo(ledger.timeline(filter, Slice.ALL).what());
            assertThat(paged(slice -> ledger.sources(filter, slice), shown -> shown))
                    .isEqualTo(Heard.in(some));
            assertThat(paged(slice -> ledger.conflicts(filter, slice), shown -> shown))
                    .isEqualTo(conflicts);
        }
    }

    /** An account as: incident and row, entries of its extremes, how much is behind it. */
    private static List<Object> account(Account a) {
        return List.of(
                key(a.highest()),
                a.lowest() == null ? "" : a.lowest().id(),
                a.highest().id(),
                a.claims(),
                a.claimants(),
                a.reports());
    }

    private static String key(Stated s) {
        return s.occasion() + "\t" + s.row().key().substring(0, s.row().key().lastIndexOf('\t'));
    }

    /** The same from all claims together. */
    private static List<List<Object>> accounts(List<Stated> all) {
        return all.stream()
                .filter(s -> s.occasion() != null && s.status() == null)
                .collect(Collectors.groupingBy(SummaryFacts::key))
                .values()
                .stream()
                .map(row -> accounts(
                        row,
                        row.stream()
                                .collect(Collectors.toMap(
                                        s -> s.print().report(), SummaryFacts::most, BigDecimal::max))))
                .toList();
    }

    private static List<Object> accounts(List<Stated> row, Map<String, BigDecimal> largest) {
        BigDecimal two = BigDecimal.valueOf(2);
        List<Stated> whole = row.stream()
                .filter(s -> most(s).multiply(two)
                                .compareTo(Objects.requireNonNull(
                                        largest.get(s.print().report())))
                        >= 0)
                .sorted(Comparator.comparing(Stated::id))
                .toList();
        return List.of(
                key(row.get(0)),
                whole.stream()
                        .filter(s -> s.amount().low() != null)
                        .min(Comparator.comparing(
                                s -> Objects.requireNonNull(s.amount().low())))
                        .map(Stated::id)
                        .orElse(""),
                whole.stream()
                        .sorted(Comparator.comparing(SummaryFacts::most).reversed())
                        .findFirst()
                        .orElseThrow()
                        .id(),
                whole.size(),
                (int) whole.stream().map(Stated::voice).distinct().count(),
                largest.size());
    }

    private static BigDecimal most(Stated s) {
        return s.amount().high() == null
                ? Objects.requireNonNull(s.amount().low())
                : s.amount().high();
    }

    private static void formsOfferWhatIsThere(Map<Facet.Kind, List<Facet>> facets, List<Stated> all) {
        assertThat(facets.get(Facet.Kind.EVENT))
                .isEqualTo(facets(all, s -> s.row().event()));
        assertThat(facets.get(Facet.Kind.UNIT))
                .isEqualTo(facets(all, s -> s.row().unit()));
        assertThat(facets.get(Facet.Kind.SIDE)).isEqualTo(facets(all, s -> s.side() == null ? "" : s.side()));
        assertThat(Objects.requireNonNull(facets.get(Facet.Kind.CLAIMANT)).stream()
                        .mapToInt(Facet::claims)
                        .sum())
                .isEqualTo(all.size());
        for (Facet outlet : Objects.requireNonNull(facets.get(Facet.Kind.OUTLET)))
            assertThat(all.stream()
                            .filter(new ClaimFilter(
                                    null, null, null, null, outlet.word(), null, null, null, null, null)))
                    .hasSize(outlet.claims());
    }

    private static List<Facet> facets(List<Stated> all, Function<Stated, String> word) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Stated s : all) counts.merge(word.apply(s), 1, Integer::sum);
        counts.remove("");
        return counts.entrySet().stream()
                .map(e -> new Facet(e.getKey(), e.getValue()))
                .sorted(Comparator.comparingInt((Facet f) -> -f.claims()).thenComparing(Facet::word))
                .toList();
    }

    /** All conflicts that are kept, in their order, each as the entries of its claims. */
    private List<List<String>> pairs(String where) throws SQLException {
        List<List<String>> out = new ArrayList<>();
        try (Connection db = connection(where);
                Statement statement = db.createStatement();
                ResultSet result = statement.executeQuery("SELECT a, b FROM conflict ORDER BY day, turn, nr")) {
            while (result.next()) out.add(List.of(result.getString("a"), result.getString("b")));
        }
        return out;
    }

    /** Those that are shown: of what a text and its copies bring about, the first that is asked for. */
    private static List<List<String>> conflicts(List<List<String>> pairs, List<Stated> all, ClaimFilter filter) {
        Map<String, Stated> claims = new TreeMap<>();
        for (Stated claim : all) claims.put(claim.id(), claim);
        Set<Set<List<String>>> told = new HashSet<>();
        return pairs.stream()
                .filter(claims.keySet()::containsAll)
                .filter(pair -> pair.stream().anyMatch(id -> filter.test(Objects.requireNonNull(claims.get(id)))))
                .filter(pair -> pair.stream().allMatch(id -> wasKnown(filter, Objects.requireNonNull(claims.get(id)))))
                .filter(pair -> told.add(pair.stream()
                        .map(id -> told(Objects.requireNonNull(claims.get(id))))
                        .collect(Collectors.toSet())))
                .toList();
    }

    private static List<String> told(Stated claim) {
        return List.of(
                claim.cell(),
                claim.happening(),
                claim.amount().range(),
                claim.print().story());
    }

    /** Conflicts are shown where one claim is asked for, but nothing of a later day than that as of which it is. */
    private static boolean wasKnown(ClaimFilter filter, Stated claim) {
        return filter.asOf() == null
                || claim.times().published() != null
                        && !claim.times().published().isAfter(filter.asOf());
    }

    private static List<ClaimTable.Line> lines(ClaimTable table) {
        return table.rows().stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> cell.lines().stream())
                .toList();
    }

    @Test
    void conflictsAreThoseOfTheClaimsThatStandWhicheverViewSawFirstThatTheyChanged() throws SQLException {
        try (Ledger ledger = Ledger.open(fresh(), NOON)) {
            ledger.add(
                    page("b", "Kestria's army said that 30 people were injured in Selnik on Monday."), Steps.engine(0));
            ledger.add(
                    page("c", "Relief Watch said that 50 people were injured in Selnik on Monday."), Steps.engine(0));
            assertThat(ledger.conflicts(ALL, Slice.ALL).what()).hasSize(1);
            for (int i = 0; i < 9; i++) {
                ledger.add(
                        page("more " + i, "Officials said that %d tanks were lost.".formatted(i + 3)), Steps.engine(0));
                ledger.table(ALL, Slice.ALL);
                assertThat(ledger.conflicts(ALL, Slice.ALL).what()).hasSize(1);
            }
        }
    }

    @Test
    void whatCopiesOfATextBringAboutIsOneConflict() throws SQLException {
        try (Ledger ledger = Ledger.open(fresh(), NOON)) {
            ledger.add(
                    page("own", "Kestria's army said that more than 30 people were injured in Selnik on Monday."),
                    Steps.engine(0));
            for (String name : List.of("first", "second", "third"))
                ledger.add(
                        page(name, "Kestria's army said that 31 people were injured in Selnik on Monday." + STORY),
                        Steps.engine(0));
            assertThat(ledger.conflicts(ALL, Slice.ALL).what()).hasSize(1);
            ClaimFilter third = new ClaimFilter(null, null, null, null, "third", null, null, null, null, null);
            assertThat(ledger.conflicts(third, Slice.ALL).what())
                    .singleElement()
                    .satisfies(c ->
                            assertThat(List.of(c.a().report(), c.b().report())).contains("third"));
        }
    }

    private static Reading page(String name, String text) {
        return READER.read(Report.of(name, text, null, name, null, "2019-03-14", name));
    }

    /** All pages of a view, seven entries each. */
    private static <T, E> List<E> paged(Function<Slice, Shown<T>> view, Function<T, List<E>> entries) {
        List<E> out = new ArrayList<>();
        for (int skip = 0; ; skip += 7) {
            Shown<T> page = view.apply(new Slice(skip, 7));
            out.addAll(entries.apply(page.what()));
            if (!page.more()) return out;
        }
    }

    /** What people do to a ledger, at random. */
    private static final class Steps {
        private final Ledger ledger;
        private final Random random;
        private final List<Reading> readings;
        private final List<String> corrections = new ArrayList<>();
        private final Random strikes = new Random(STRIKES.size());
        private final List<String> told = new ArrayList<>();
        private int engines;

        Steps(Ledger ledger, Random random) {
            this.ledger = ledger;
            this.random = random;
            this.readings = readings(random);
        }

        void step() {
            switch (random.nextInt(10)) {
                case 0 -> forget();
                case 1, 2 -> readAgain();
                case 3 -> correct();
                case 4 -> undo();
                case 5 -> ledger.settle();
                default -> ledger.add(pick(readings, random), engine(0));
            }
            if (random.nextBoolean()) ledger.commit();
        }

        private static Engine engine(int number) {
            return new Engine("%032d".formatted(number), "test");
        }

        private void forget() {
            if (random.nextInt(3) > 0) return;
            String id = pick(readings, random).report().id();
            if (!ledger.named(id).isEmpty()) ledger.forget(id, "asked for");
        }

        /** By an engine that leaves out the first figures. */
        private void readAgain() {
            Reading r = pick(readings, random);
            ledger.commit();
            if (ledger.named(r.report().id()).isEmpty()) return;
            int from = random.nextInt(1 + r.figures().size());
            Reading other = new Reading(
                    r.report(),
                    r.dating(),
                    r.attributions(),
                    r.figures().subList(from, r.figures().size()),
                    r.actors(),
                    List.of(),
                    r.ranges(),
                    r.incidents(),
                    r.loaded(),
                    r.whys());
            ledger.reread(other, engine(++engines));
        }

        private void correct() {
            List<String> claims = new ArrayList<>();
            ledger.each(filed -> filed.entries().forEach(e -> claims.add(e.claim())));
            if (claims.isEmpty()) return;
            String claim = pick(claims, random);
            corrections.add(
                    switch (random.nextInt(4)) {
                        case 0 -> ledger.correct(Verb.REJECT, claim, null, null, "Ann", "r");
                        case 1 -> ledger.correct(Verb.CHANGE, claim, "party", pick(WHO, random), "Ann", "r");
                        case 2 -> ledger.correct(Verb.CHANGE, claim, "claimant", pick(WHO, random), "Ann", "r");
                        default -> ledger.correct(Verb.MERGE, pick(WHO, random), null, pick(WHO, random), "Ann", "r");
                    });
            tellIncidents(claim);
        }

        /** Chosen apart from the rest, so that a seed goes on meaning what it meant. */
        private void tellIncidents(String claim) {
            String name = pick(STRIKES, strikes);
            told.add(
                    switch (strikes.nextInt(3)) {
                        case 0 -> ledger.correct(Verb.CHANGE, claim, "incident", name, "Ann", "r");
                        case 1 -> ledger.correct(Verb.MERGE, name, "incident", pick(STRIKES, strikes), "Ann", "r");
                        default ->
                            told.isEmpty()
                                    ? ledger.correct(Verb.CHANGE, claim, "incident", name, "Ann", "r")
                                    : ledger.correct(Verb.UNDO, pick(told, strikes), null, null, "Bo", "r");
                    });
        }

        private void undo() {
            if (!corrections.isEmpty())
                corrections.add(ledger.correct(Verb.UNDO, pick(corrections, random), null, null, "Bo", "r"));
        }
    }
}
