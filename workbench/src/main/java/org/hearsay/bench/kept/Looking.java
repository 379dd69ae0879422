package org.hearsay.bench.kept;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import org.hearsay.app.page.ListPage;
import org.hearsay.app.page.TablePage;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Standpoint;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Slice;
import org.jspecify.annotations.Nullable;

/**
 * Looks at the views of a ledger of made-up claims and prints how long that takes: from the question to the printed page of
 * {@value #LINES} entries, in a process that is running already.
 */
final class Looking {
    private static final int LINES = 200;
    /** As many as the command prints. */
    private static final int FOUND = 50;

    private static final int WIDTH = 100;
    private static final int PAGES = 20;

    private final Ledger ledger;
    private final Random random;
    private final PrintStream out;
    private final TablePage tables = new TablePage(WIDTH, false);
    private final ListPage lists = new ListPage(WIDTH, false);

    Looking(Ledger ledger, Random random, PrintStream out) {
        this.ledger = ledger;
        this.random = random;
        this.out = out;
    }

    /** A question, made up anew each time. */
    private interface Asked {
        ClaimFilter filter();
    }

    /** Looks at every view so many times. */
    void all(int times) {
        out.println(
                "view: milliseconds of the first look, of the median, of the 95th percentile, of the slowest, by the clock and of this thread alone");
        views("", times, () -> ClaimFilter.ALL);
        views(
                " of a party and an event",
                times,
                () -> filter("Varenia", made(MadeUp.EVENTS), null, null, null, null, null));
        views(" of a claimant", times, () -> filter(null, null, null, null, MadeUp.speaker(random), null, null));
        views(" of an outlet", times, this::outlet);
        views(" of a place", times, () -> filter(null, null, MadeUp.town(random), null, null, null, null));
        views(" of a month", times, () -> filter(null, null, null, null, null, MadeUp.day(random), null));
        views(" as of a day", times, () -> filter(null, null, null, null, null, null, MadeUp.day(random)));
        views(" by the losing side", times, () -> ClaimFilter.ALL.by(Standpoint.OWN, MadeUp.SIDES));
        look("search: a word of every report, an outlet", times, () -> found(made(MadeUp.UNITS), outlet()));
        look("search: an event, a place and a month", times, () -> found(made(MadeUp.EVENTS), placeAndMonth()));
        look("search: a town and an event", times, () -> found(MadeUp.town(random) + " " + made(MadeUp.EVENTS)));
        look("search: a speaker and a unit", times, () -> found(MadeUp.speaker(random) + " " + made(MadeUp.UNITS)));
        look("search: a number", times, () -> found(Integer.toString(1 + random.nextInt(900))));
    }

    private ClaimFilter outlet() {
        return filter(null, null, null, MadeUp.outlet(random), null, null, null);
    }

    private ClaimFilter placeAndMonth() {
        return filter(null, null, MadeUp.town(random), null, null, MadeUp.day(random), null);
    }

    private String made(java.util.List<String> all) {
        return all.get(random.nextInt(all.size()));
    }

    private static ClaimFilter filter(
            @Nullable String party,
            @Nullable String event,
            @Nullable String place,
            @Nullable String outlet,
            @Nullable String claimant,
            @Nullable LocalDate from,
            @Nullable LocalDate asOf) {
        LocalDate to = from == null ? null : from.plusMonths(1);
        return new ClaimFilter(party, event, null, place, outlet, claimant, null, from, to, asOf);
    }

    private void views(String of, int times, Asked asked) {
        look(
                "table" + of,
                times,
                () -> tables.of(ledger.table(asked.filter(), first()).what()));
        look(
                "timeline" + of,
                times,
                () -> lists.timeline(ledger.timeline(asked.filter(), first()).what()));
        look(
                "conflicts" + of,
                times,
                () -> lists.conflicts(ledger.conflicts(asked.filter(), first()).what()));
        look(
                "sources" + of,
                times,
                () -> lists.sources(ledger.sources(asked.filter(), first()).what()));
        look(
                "incidents" + of,
                times,
                () -> lists.incidents(ledger.incidents(asked.filter(), first()).what()));
        if (!of.isEmpty()) return;
        look(
                "table, some page",
                times,
                () -> tables.of(ledger.table(asked.filter(), some()).what()));
        look(
                "timeline, some page",
                times,
                () -> lists.timeline(ledger.timeline(asked.filter(), some()).what()));
        look(
                "conflicts, some page",
                times,
                () -> lists.conflicts(ledger.conflicts(asked.filter(), some()).what()));
    }

    private String found(String words) {
        return found(words, ClaimFilter.ALL);
    }

    private String found(String words, ClaimFilter filter) {
        return lists.found(ledger.search(words, filter, FOUND));
    }

    private static Slice first() {
        return new Slice(0, LINES);
    }

    /** One of the first {@value #PAGES} pages. */
    private Slice some() {
        return new Slice(random.nextInt(PAGES) * LINES, LINES);
    }

    private void look(String what, int times, Supplier<String> page) {
        double[] wall = new double[times];
        double[] cpu = new double[times];
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        for (int i = 0; i < times; i++) {
            long begun = System.nanoTime();
            long worked = threads.getCurrentThreadCpuTime();
            if (page.get().isEmpty()) throw new IllegalStateException(what);
            cpu[i] = (threads.getCurrentThreadCpuTime() - worked) / 1e6;
            wall[i] = (System.nanoTime() - begun) / 1e6;
        }
        out.println(what + ": " + sorted(wall) + "; CPU " + sorted(cpu));
    }

    private static String sorted(double[] millis) {
        double first = millis[0];
        Arrays.sort(millis);
        int last = millis.length - 1;
        return String.format(
                Locale.ROOT,
                "%.0f %.0f %.0f %.0f",
                first,
                millis[millis.length / 2],
                millis[Math.min(last, millis.length * 95 / 100)],
                millis[last]);
    }
}
