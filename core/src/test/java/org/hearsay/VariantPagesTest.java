package org.hearsay;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.hearsay.MarkedText.Counted;
import org.hearsay.MarkedText.Saying;
import org.hearsay.VariantPages.Amount;
import org.hearsay.VariantPages.Page;
import org.hearsay.model.Attribution;
import org.hearsay.model.Attribution.Position;
import org.hearsay.model.Dating.Basis;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant.Named;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.hearsay.model.Relation;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a page of a kind says is read out of it whatever its month, year, weekday, ministry, rank, name, number and wording. */
class VariantPagesTest {
    private static final long SEED = 20241125;
    private static final int PAGES = 40;
    private static final List<Read> READ =
            VariantPages.of(SEED, PAGES).stream().map(Read::of).toList();

    /** A page and what was read out of it. */
    record Read(Page page, Reading reading) {
        private static final ReportReader READER = ReportReader.with(VariantPages.PROFILE);

        static Read of(Page page) {
            return new Read(page, READER.read(Report.of("page", page.text())));
        }

        @Override
        public String toString() {
            return page.title();
        }

        /** The name of an actor; empty for nobody. */
        String name(@Nullable String actor) {
            return reading.actors().stream()
                    .filter(a -> a.id().equals(actor))
                    .map(a -> a.name())
                    .findFirst()
                    .orElse("");
        }

        String speaker(Attribution a) {
            return name(a.speaker() == null ? null : a.speaker().actor());
        }

        /** What was found of something said: its cue is met, and half of its content and theirs is shared. */
        @Nullable
        Attribution found(Saying saying) {
            return reading.attributions().stream()
                    .filter(a -> a.cue().stream().anyMatch(c -> at(c).overlaps(saying.cue)))
                    .filter(a -> shared(a, saying.content) * 2 >= union(a, saying.content))
                    .findFirst()
                    .orElse(null);
        }

        boolean right(Saying saying) {
            Attribution found = found(saying);
            return found != null && same(requireNonNull(page.speakers().get(saying.who)), speaker(found));
        }

        Figure figure(Counted counted) {
            return reading.figures().stream()
                    .filter(f -> at(f.phrase()).equals(counted.span()))
                    .findFirst()
                    .orElseThrow(
                            () -> new AssertionError(counted.amount().text() + " is not found in\n" + page.text()));
        }

        private static Span at(Phrase phrase) {
            return requireNonNull(phrase.span());
        }

        private static int shared(Attribution a, List<Span> content) {
            int shared = 0;
            for (Phrase p : a.content())
                for (Span s : content)
                    shared += Math.max(0, Math.min(s.end(), at(p).end()) - Math.max(s.start(), at(p).start()));
            return shared;
        }

        private static int union(Attribution a, List<Span> content) {
            int all = content.stream().mapToInt(Span::length).sum()
                    + a.content().stream().mapToInt(c -> at(c).length()).sum();
            return all - shared(a, content);
        }
    }

    private static boolean same(String expected, String name) {
        String plain = name.startsWith("the ") ? name.substring(4) : name;
        return plain.toLowerCase(Locale.ROOT).equals(expected.toLowerCase(Locale.ROOT));
    }

    static List<Read> pages() {
        return READ;
    }

    static Stream<Saying> sayings(Read read) {
        return read.page().marked().sayings().stream();
    }

    @BeforeAll
    static void tellTheSeed() {
        System.out.println("seed " + SEED);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyFigureHasItsValueBoundsAndClaimantAndNothingElseIsOne(Read read) {
        List<Counted> counted = read.page().marked().counted();
        assertThat(read.reading().figures())
                .as(read.page().text())
                .extracting(f -> f.phrase().text())
                .containsExactlyElementsOf(
                        counted.stream().map(c -> c.amount().text()).toList());
        @Nullable Figure before = null;
        for (Counted c : counted) {
            Figure figure = read.figure(c);
            Amount amount = c.amount();
            String what = amount.text() + " in\n" + read.page().text();
            assertThat(figure.quantity().value()).as(what).isEqualTo(exact(amount.value()));
            assertThat(figure.quantity().low()).as(what).isEqualTo(exact(amount.low()));
            assertThat(figure.quantity().high()).as(what).isEqualTo(exact(amount.high()));
            if (amount.most()) {
                Figure.Fraction most = requireNonNull(figure.quantity().fraction());
                assertThat(most.low()).as(what).isEqualByComparingTo("0.5");
                assertThat(most.of()).as(what).isEqualTo(requireNonNull(before).id());
            }
            assertThat(figure.claimant()).as(what).isInstanceOf(Named.class);
            assertThat(read.name(((Named) figure.claimant()).actor()))
                    .as(what)
                    .isEqualTo(read.page().speakers().get(c.who()));
            before = figure;
        }
    }

    private static @Nullable BigDecimal exact(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void theHeadlineIsTheStatesWord(Read read) {
        assertThat(read.reading().attributions())
                .filteredOn(a -> a.position() == Position.HEADLINE)
                .as(read.page().title())
                .extracting(read::speaker)
                .containsExactly(read.page().speakers().get('S'));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyKeyAttributionAndTwoThirdsOfAllHaveTheirSpeaker(Read read) {
        assertThat(sayings(read).filter(s -> s.key && !read.right(s)).map(s -> shown(read, s)))
                .as(read.page().text())
                .isEmpty();
        long right = sayings(read).filter(read::right).count();
        assertThat(3 * right).isGreaterThanOrEqualTo(2 * sayings(read).count());
    }

    private static String shown(Read read, Saying saying) {
        Attribution found = read.found(saying);
        String text = read.page().text();
        return text.substring(saying.cue.start(), saying.cue.end()) + " of " + saying.who + ": "
                + (found == null ? "not found" : read.speaker(found));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void broadcasterMessengerAndNewspaperAreChannels(Read read) {
        for (Saying saying : sayings(read).filter(s -> !s.channels.isEmpty()).toList()) {
            Attribution found = read.found(saying);
            assertThat(found).as(saying.channels + " in\n" + read.page().text()).isNotNull();
            assertThat(requireNonNull(found).chain().channel())
                    .as(saying.channels + " in\n" + read.page().text())
                    .anyMatch(c -> c.text().contains(saying.channels.get(0)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void heIsTheCommanderExceptWhereHeIsThePresident(Read read) {
        for (Attribution a : read.reading().attributions()) {
            if (a.source().isEmpty() || !a.source().get(0).text().equalsIgnoreCase("he")) continue;
            sayings(read)
                    .filter(s -> a.cue().stream().anyMatch(c -> Read.at(c).overlaps(s.cue)))
                    .forEach(s -> assertThat(read.speaker(a))
                            .as(shown(read, s) + " in\n" + read.page().text())
                            .isEqualTo(read.page().speakers().get(s.who)));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePageIsDatedByItsWords(Read read) {
        assertThat(read.reading().dating().basis()).isEqualTo(Basis.INFERRED);
        assertThat(read.page().days().page())
                .isBetween(
                        read.reading().dating().from(), read.reading().dating().to());
        assertThat(read.reading().dating().evidence())
                .extracting(Phrase::text)
                .contains(
                        read.page().began(),
                        read.page().since(),
                        read.page().named(),
                        read.page().spoke());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void lossesOfPersonnelDifferAndTheLowerLaterOneMayBeRecycled(Read read) {
        Figure higher = figure(read, 'F', 0);
        Figure lower = figure(read, 'M', 0);
        assertThat(read.reading().relations())
                .as(read.page().text())
                .filteredOn(r -> r.a().equals(lower.id()) && r.b().equals(higher.id()))
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.type()).isEqualTo(Relation.Type.DIFFERS);
                    assertThat(r.reason())
                            .contains(
                                    "may be recycled",
                                    higher.phrase().text(),
                                    lower.phrase().text())
                            .contains(
                                    read.page().speakers().get('F'),
                                    read.page().speakers().get('M'));
                });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tanksAndArmouredVehiclesAreNotCompared(Read read) {
        String tanks = figure(read, 'F', 1).id();
        String vehicles = figure(read, 'M', 1).id();
        assertThat(read.reading().relations())
                .filteredOn(r -> r.type() != Relation.Type.NOT_COMPARABLE)
                .noneMatch(r -> List.of(r.a(), r.b()).contains(tanks)
                        || List.of(r.a(), r.b()).contains(vehicles));
    }

    /** The figures that somebody claims, in order. */
    private static Figure figure(Read read, char who, int which) {
        return read.figure(read.page().marked().counted().stream()
                .filter(c -> c.who() == who)
                .toList()
                .get(which));
    }
}
