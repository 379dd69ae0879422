package org.hearsay.bench.kept;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.hearsay.app.page.ListPage;
import org.hearsay.app.page.Quotes;
import org.hearsay.app.page.TablePage;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Standpoint;
import org.hearsay.compare.Stated;
import org.hearsay.ledger.Conflict;
import org.hearsay.ledger.Found;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Slice;
import org.jspecify.annotations.Nullable;

/**
 * What somebody asks of a ledger of made-up claims: every view, without a filter and with each kind of filter, made up anew each time
 * it is asked. Parts are as large as those of the command and of the pages. For one thread.
 */
final class Questions {
    private static final int LINES = 200;
    /** As many as a page draws of a timeline, and of conflicts. */
    private static final int DRAWN = 1_000;

    private static final int CHAINS = 12;

    private static final int PAIRS = 50;
    private static final int FOUND = 200;
    private static final int WIDTH = 100;
    private static final int PAGES = 20;

    private final Ledger ledger;
    private final Random random;
    private final TablePage tables = new TablePage(WIDTH, false);
    private final ListPage lists = new ListPage(WIDTH, false);
    private final List<Question> all = new ArrayList<>();

    Questions(Ledger ledger, Random random) {
        this.ledger = ledger;
        this.random = random;
        views("", () -> ClaimFilter.ALL);
        parts();
        views(" of a party and an event", this::partyAndEvent);
        views(" of a claimant", () -> filter(null, null, null, null, MadeUp.speaker(random), null, null));
        views(" of an outlet", this::outlet);
        views(" of a place", () -> filter(null, null, MadeUp.town(random), null, null, null, null));
        views(" of a month", () -> filter(null, null, null, null, null, MadeUp.day(random), null));
        views(" as of a day", () -> filter(null, null, null, null, null, null, MadeUp.day(random)));
        views(" by the losing side", () -> ClaimFilter.ALL.by(Standpoint.OWN, MadeUp.SIDES));
        searches();
        drawn();
    }

    /**
     * A question.
     *
     * @param view what is asked for
     * @param page asks, and prints the answer
     */
    record Question(String view, Supplier<String> page) {}

    /** All of them. */
    List<Question> all() {
        return all;
    }

    /** One of them, by lot. */
    Question any() {
        return one(all);
    }

    private void ask(String view, Supplier<String> page) {
        all.add(new Question(view, page));
    }

    private void views(String of, Supplier<ClaimFilter> filter) {
        pages(of, filter, () -> new Slice(0, LINES));
        ask(
                "sources" + of,
                () -> lists.sources(
                        ledger.sources(filter.get(), new Slice(0, LINES)).what()));
        ask(
                "incidents" + of,
                () -> lists.incidents(
                        ledger.incidents(filter.get(), new Slice(0, LINES)).what()));
    }

    private void pages(String of, Supplier<ClaimFilter> filter, Supplier<Slice> slice) {
        ask(
                "table" + of,
                () -> tables.of(ledger.table(filter.get(), slice.get()).what(), Quotes.NONE));
        ask(
                "timeline" + of,
                () -> lists.timeline(ledger.timeline(filter.get(), slice.get()).what(), Quotes.NONE));
        ask(
                "conflicts" + of,
                () -> lists.conflicts(
                        ledger.conflicts(filter.get(), slice.get()).what(), Quotes.NONE));
    }

    /** Some of the first {@value #PAGES} parts. */
    private void parts() {
        pages(", some page", () -> ClaimFilter.ALL, () -> new Slice(random.nextInt(PAGES) * LINES, LINES));
    }

    private void searches() {
        ask("search: a word of every report, an outlet", () -> found(one(MadeUp.UNITS), outlet()));
        ask("search: an event, a place and a month", () -> found(one(MadeUp.EVENTS), placeAndMonth()));
        ask("search: a town and an event", () -> found(MadeUp.town(random) + " " + one(MadeUp.EVENTS)));
        ask("search: a speaker and a unit", () -> found(MadeUp.speaker(random) + " " + one(MadeUp.UNITS)));
        ask("search: a number", () -> found(Integer.toString(1 + random.nextInt(900))));
    }

    /** What pages in a browser ask for besides. */
    private void drawn() {
        ask(
                "facets",
                () -> ledger.facets().toString()
                        + ledger.printed().orElseThrow().first());
        ask("places", () -> places(ClaimFilter.ALL));
        ask("places of a party and an event", () -> places(partyAndEvent()));
        ask("places as of a day", () -> places(filter(null, null, null, null, null, null, MadeUp.day(random))));
        ask("chains", () -> "chains " + ledger.chains(CHAINS));
        ask("timeline as drawn", this::timeline);
        ask("conflicts as drawn", this::pairs);
    }

    private String timeline() {
        ClaimFilter filter = partyAndEvent();
        List<Stated> claims = ledger.timeline(filter, new Slice(0, DRAWN)).what();
        return lists.timeline(claims, Quotes.NONE)
                + ledger.revising(claims.stream().map(Stated::id).toList()).size();
    }

    private String places(ClaimFilter filter) {
        return ledger.places(filter, new Slice(0, DRAWN)).what().toString();
    }

    private String pairs() {
        List<Conflict> conflicts =
                ledger.conflicts(ClaimFilter.ALL, new Slice(0, PAIRS)).what();
        List<String> entries = conflicts.stream()
                .flatMap(c -> java.util.stream.Stream.of(c.a().id(), c.b().id()))
                .toList();
        return lists.conflicts(conflicts, Quotes.NONE)
                + ledger.sentences(entries)
                + ledger.claims(entries)
                + ledger.holding();
    }

    private ClaimFilter partyAndEvent() {
        return filter("Varenia", one(MadeUp.EVENTS), null, null, null, null, null);
    }

    private ClaimFilter outlet() {
        return filter(null, null, null, MadeUp.outlet(random), null, null, null);
    }

    private ClaimFilter placeAndMonth() {
        return filter(null, null, MadeUp.town(random), null, null, MadeUp.day(random), null);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
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

    private String found(String words) {
        return found(words, ClaimFilter.ALL);
    }

    private String found(String words, ClaimFilter filter) {
        List<Found> found = ledger.search(words, filter, FOUND);
        return lists.found(found, ledger.stated(found.stream().map(Found::entry).toList()));
    }
}
