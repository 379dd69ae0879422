package org.hearsay;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Pages of one kind about two invented countries, drawn from a seed: an offensive that began on a month day, "since it
 * began on Tuesday", an office held since a named month, "officials said Wednesday", two ministries of one side with two
 * figures for the other side's losses. What stands in a page stands in its record too.
 */
public final class VariantPages {
    private static final List<String> RANKS = List.of("General", "Colonel", "Major", "Captain", "Admiral");
    private static final List<String> PEOPLE =
            List.of("Ivo Marten", "Pavel Orsk", "Damir Velt", "Stefan Loran", "Tomas Brandt", "Anton Keller");
    private static final List<String> MINISTRIES =
            List.of("Defence Ministry", "Defense Ministry", "Interior Ministry", "Foreign Ministry", "Health Ministry");
    private static final List<String> EVENTS = List.of("offensive", "incursion", "assault", "operation");
    private static final List<String> REGIONS = List.of("Torvel", "Selnik", "Dravik", "Morvan");
    private static final List<String> BROADCASTERS = List.of("Tolm One", "Radio Orvane", "Channel Six");
    private static final List<String> PAPERS = List.of("Coast Gazette", "Orvane Courier", "Tolm Herald");

    private VariantPages() {}

    /** A country and its words. */
    public record Country(String name, String adjective, String people, String capital) {}

    /** The days that a page's clues are made from. {@code page} is the day it was written for. */
    public record Days(LocalDate begun, LocalDate page, YearMonth office, YearMonth war) {
        public DayOfWeek said() {
            return page.getDayOfWeek();
        }
    }

    /** The numbers of a page. */
    public record Numbers(int entered, int personnel, int tanks, int soldiers, int vehicles) {}

    /** Who speaks. {@code first} gives personnel and tanks, {@code second} soldiers and vehicles. */
    public record Voices(
            Country speaks,
            Country loses,
            String rank,
            String person,
            String first,
            String second,
            String broadcaster,
            String paper) {
        public String general() {
            return rank + " " + person;
        }

        public String shortGeneral() {
            return rank + " " + person.substring(person.indexOf(' ') + 1);
        }

        public String firstMinistry() {
            return speaks.adjective() + " " + first;
        }

        public String secondMinistry() {
            return speaks.adjective() + " " + second;
        }
    }

    /** A page. {@code title} is its first line; {@code began}, {@code since}, {@code named} and {@code spoke} are clues. */
    public record Page(
            String text,
            String title,
            Days days,
            Numbers numbers,
            Voices voices,
            String region,
            String began,
            String since,
            String named,
            String spoke) {}

    /** Pages drawn from a seed; the same seed draws the same pages. */
    public static List<Page> of(long seed, int count) {
        Random random = new Random(seed);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) pages.add(page(random));
        return pages;
    }

    /** A number as newspapers print it: "12,000". */
    public static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static Page page(Random random) {
        LocalDate begun = LocalDate.of(1996 + random.nextInt(34), 1, 1).plusDays(random.nextInt(365));
        LocalDate page = begun.plusDays(1 + random.nextInt(9));
        YearMonth office = YearMonth.from(begun).minusMonths(1 + random.nextInt(15));
        Days days = new Days(begun, page, office, office.minusMonths(12 + random.nextInt(30)));
        int soldiers = 20 * (20 + random.nextInt(80));
        Numbers numbers = new Numbers(
                500 * (8 + random.nextInt(30)),
                100 * (soldiers / 100 + 3 + random.nextInt(9)),
                11 + random.nextInt(60),
                soldiers,
                5 * (20 + random.nextInt(40)));
        Country a = new Country("Varenia", "Varenian", "Varenians", "Tolm");
        Country b = new Country("Kestria", "Kestrian", "Kestrians", "Orvane");
        boolean swap = random.nextBoolean();
        int first = random.nextInt(MINISTRIES.size());
        int second = (first + 2 + random.nextInt(2)) % MINISTRIES.size();
        Voices voices = new Voices(
                swap ? b : a,
                swap ? a : b,
                any(random, RANKS),
                any(random, PEOPLE),
                MINISTRIES.get(first),
                MINISTRIES.get(second),
                any(random, BROADCASTERS),
                any(random, PAPERS));
        return write(random, days, numbers, voices);
    }

    private static Page write(Random random, Days days, Numbers n, Voices v) {
        String event = any(random, EVENTS);
        String region = any(random, REGIONS);
        String began = (random.nextBoolean() ? "began on " : "started on ") + monthDay(random, days.begun());
        String since = "Since the " + event + " began on " + weekday(days.begun());
        String named =
                month(days.office().getMonthValue()) + " " + days.office().getYear();
        String spoke = "said " + weekday(days.page());
        String title = "%s suffering heavy losses in %s offensive, %s says"
                .formatted(v.loses().name(), region, v.speaks().name());
        String text = String.join(
                "\n",
                title,
                "A senior %s commander says that the %s forces are running out of reserves."
                        .formatted(v.speaks().adjective(), v.loses().adjective()),
                "%s forces have claimed progress against a %s offensive in the %s Region, %s officials %s."
                        .formatted(
                                v.speaks().adjective(),
                                v.loses().adjective(),
                                region,
                                v.speaks().adjective(),
                                spoke),
                "%s, commander of the Third Corps, reported that nearly %s %s soldiers had entered the region but that most had already been eliminated."
                        .formatted(v.general(), grouped(n.entered()), v.loses().adjective()),
                "\"We estimate that around %s personnel entered the %s Region,\" %s told %s broadcaster %s."
                        .formatted(
                                grouped(n.entered()),
                                region,
                                v.shortGeneral(),
                                v.speaks().adjective(),
                                v.broadcaster()),
                "\"Most of them have already been destroyed,\" he said.",
                "The %s, which %s, was meant to cut the railway, %s explained."
                        .formatted(event, began, v.shortGeneral()),
                "Earlier reports from the %s indicated that %s forces had suffered heavy losses, including up to %s personnel and %d tanks, during their advance into the %s Region."
                        .formatted(v.firstMinistry(), v.loses().adjective(), grouped(n.personnel()), n.tanks(), region),
                "In a video posted on his channel, %s, who took over the Third Corps in %s, declared that the line \"will not move by a single kilometre.\""
                        .formatted(v.shortGeneral(), named),
                "It is the largest attack since the conflict between the two states began in %s %d."
                        .formatted(month(days.war().getMonthValue()), days.war().getYear()),
                "%s, the %s military has reportedly lost nearly %s soldiers and %d armored vehicles, according to the %s, which also stated that the advance has been halted."
                        .formatted(
                                since, v.loses().adjective(), grouped(n.soldiers()), n.vehicles(), v.secondMinistry()),
                "Observers questioned the reason for the attack, according to a report by the %s."
                        .formatted(v.paper()));
        return new Page(text, title, days, n, v, region, began, since, named, spoke);
    }

    private static String monthDay(Random random, LocalDate day) {
        String month = month(day.getMonthValue());
        return switch (random.nextInt(3)) {
            case 0 -> day.getDayOfMonth() + " " + month;
            case 1 -> month + " " + day.getDayOfMonth() + (day.getDayOfMonth() % 10 == 4 ? "th" : "");
            default -> month + " " + day.getDayOfMonth();
        };
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String month(int month) {
        return java.time.Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String any(Random random, List<String> of) {
        return of.get(random.nextInt(of.size()));
    }
}
