package org.hearsay;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.name.Profile;
import org.jspecify.annotations.Nullable;

/**
 * Pages of one kind about two invented countries, drawn from a seed: an offensive that began on a month day, "since it
 * began on Tuesday", an office held since a named month, "officials said Wednesday", a commander who speaks on a broadcaster
 * and on his own channel, a president, two ministries of one side with two figures for the other side's losses, a foreign
 * newspaper. Their sentences are patterns of {@code variant-pages.txt}. What stands in a page stands in its record too.
 */
public final class VariantPages {
    private static final List<String> RANKS =
            List.of("General", "Colonel", "Major", "Captain", "Admiral", "Lieutenant General", "Major General");
    private static final List<String> GIVEN =
            List.of("Ivo", "Pavel", "Damir", "Stefan", "Tomas", "Anton", "Viktor", "Emil", "Karel", "Josef");
    private static final List<String> SURNAMES = List.of(
            "Marten", "Orsk", "Velt", "Loran", "Brandt", "Keller", "Sandor", "Hollin", "Tarkan", "Ulvani", "Dessik");
    private static final List<String> MINISTRIES =
            List.of("Defence Ministry", "Interior Ministry", "Foreign Ministry", "Defense Ministry", "Health Ministry");
    private static final List<String> EVENTS = List.of("offensive", "incursion", "assault", "operation", "attack");
    private static final List<String> REGIONS = List.of("Torvel", "Selnik", "Dravik", "Morvan", "Kolmar");
    private static final List<String> TOWNS = List.of("Hask", "Verin", "Port Amsel", "Ludno");
    private static final List<String> UNITS =
            List.of("Third Corps", "Falcon special forces brigade", "7th Rifle Division", "Border Regiment");
    private static final List<String> STAFFS =
            List.of("General Staff", "Main Training Directorate", "Armed Forces Academy");
    private static final List<String> STATIONS =
            List.of("Tamar One", "Radio Nord", "Channel Six", "Vesna 24", "Arkada");
    private static final List<String> PAPERS =
            List.of("Coast Gazette", "Halden Times", "Northern Herald", "Evening Monitor", "Sund Financial Post");
    private static final List<String> FOREIGNERS = List.of("Foreign", "Western", "Independent", "Overseas");
    private static final List<String> NEARLY = List.of("nearly ", "around ", "about ", "almost ", "some ");
    private static final List<String> AT_MOST = List.of("up to ", "as many as ");

    private static final List<Country> COUNTRIES = List.of(
            new Country("Varenia", "Varenian", "Varenians", "Tolm"),
            new Country("Kestria", "Kestrian", "Kestrians", "Orvane"),
            new Country("Dalmora", "Dalmoran", "Dalmorans", "Seth"),
            new Country("Norvia", "Norvian", "Norvians", "Aldenport"),
            new Country("Soravia", "Soravian", "Soravians", "Renn"),
            new Country("Tavonia", "Tavonian", "Tavonians", "Lisk"));

    /** What a user would tell of the countries: their names, nothing of their people and papers. */
    public static final Profile PROFILE =
            new Profile(COUNTRIES.stream().map(Country::side).toList(), List.of());

    private static final Map<String, List<String>> PATTERNS = patterns();

    private VariantPages() {}

    /** A country and its words. */
    public record Country(String name, String adjective, String people, String capital) {
        Profile.Side side() {
            return new Profile.Side(name, List.of(), List.of(adjective), List.of(adjective, people), List.of(capital));
        }
    }

    /** The days that a page's clues are made from. {@code page} is the day it was written for. */
    public record Days(LocalDate begun, LocalDate page, YearMonth office, YearMonth war) {
        public DayOfWeek said() {
            return page.getDayOfWeek();
        }
    }

    /** A number as printed and what it means; {@code most} where it is the most of the number before it. */
    record Amount(
            String text,
            @Nullable Integer value,
            @Nullable Integer low,
            @Nullable Integer high,
            boolean most) {
        static Amount near(String text, int value) {
            return new Amount(text, value, value, value, false);
        }
    }

    /**
     * A page. {@code title} is its first line; {@code began}, {@code since}, {@code named} and {@code spoke} are clues to its
     * day; {@code speakers} the names behind the letters in its marks.
     */
    public record Page(
            String text,
            String title,
            Days days,
            String began,
            String since,
            String named,
            String spoke,
            MarkedText marked,
            Map<Character, String> speakers) {}

    /** Pages drawn from a seed; the same seed draws the same pages. */
    public static List<Page> of(long seed, int count) {
        Random random = new Random(seed);
        List<Page> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) pages.add(new Draw(random).page());
        return pages;
    }

    /** One page while it is drawn. */
    private static final class Draw {
        private final Random random;
        private final Map<String, String> words = new TreeMap<>();
        private final Map<Character, String> speakers = new TreeMap<>();
        private final Days days;

        Draw(Random random) {
            this.random = random;
            LocalDate begun = LocalDate.of(1996 + random.nextInt(34), 1, 1).plusDays(random.nextInt(365));
            YearMonth office = YearMonth.from(begun).minusMonths(1 + random.nextInt(15));
            YearMonth war = office.minusMonths(12 + random.nextInt(30));
            days = new Days(begun, begun.plusDays(1 + random.nextInt(9)), office, war);
        }

        Page page() {
            sides();
            people();
            clues();
            MarkedText marked = new MarkedText(amounts());
            for (String slot : slots()) marked.add(filled(any(requireNonNull(PATTERNS.get(slot)))));
            String text = marked.text();
            String since = text.contains(word("since")) ? word("since") : word("later");
            String spoke = "said " + word("day");
            String title = text.substring(0, text.indexOf('\n'));
            return new Page(text, title, days, word("began"), since, word("named"), spoke, marked, speakers);
        }

        private List<String> slots() {
            List<List<String>> blocks = new ArrayList<>(List.of(
                    List.of("president"),
                    List.of("first"),
                    List.of("subheading", "video", "war", "appeal", "warning")));
            Collections.shuffle(blocks, random);
            List<String> slots = new ArrayList<>(
                    List.of("headline", "standfirst", "lede", "entered", "told", "mostly", "aim", "plan", "sky"));
            blocks.forEach(slots::addAll);
            slots.addAll(List.of("last", "capital", "experts"));
            return slots;
        }

        private void sides() {
            int speaks = random.nextInt(COUNTRIES.size());
            Country a = COUNTRIES.get(speaks);
            Country b = COUNTRIES.get((speaks + 1 + random.nextInt(COUNTRIES.size() - 1)) % COUNTRIES.size());
            words.putAll(Map.of("A", a.name(), "a", a.adjective(), "a2", a.capital()));
            words.putAll(Map.of("B", b.name(), "b", b.adjective(), "b2", b.capital()));
            int first = random.nextInt(MINISTRIES.size());
            int last = (first + 1 + random.nextInt(2)) % MINISTRIES.size();
            words.put("F", a.adjective() + " " + MINISTRIES.get(first));
            words.put("M", a.adjective() + " " + MINISTRIES.get(last));
            speakers.putAll(Map.of('S', a.name(), 'F', word("F"), 'M', word("M")));
            speakers.putAll(Map.of('O', a.adjective() + " officials", 'A', a.adjective() + " forces"));
        }

        private void people() {
            int surname = random.nextInt(SURNAMES.size());
            String rank = any(RANKS);
            String commander = any(GIVEN) + " " + SURNAMES.get(surname);
            String president = any(GIVEN) + " " + SURNAMES.get((surname + 3) % SURNAMES.size());
            words.putAll(Map.of("G", rank + " " + commander, "p", president, "x", any(FOREIGNERS)));
            words.put("g", any(List.of(rank.substring(rank.indexOf(' ') + 1) + " ", "")) + SURNAMES.get(surname));
            words.putAll(Map.of("event", any(EVENTS), "R", any(REGIONS), "town", any(TOWNS), "unit", any(UNITS)));
            words.put("experts", any(List.of("analysts", "experts", "observers")));
            words.putAll(Map.of("staff", any(STAFFS), "station", any(STATIONS), "paper", any(PAPERS)));
            speakers.putAll(Map.of('C', commander, 'P', president, 'W', word("paper"), 'N', ""));
            speakers.put('E', word("x") + " military " + word("experts"));
        }

        private void clues() {
            String verb = any(List.of("began", "started"));
            words.put("began", verb + " on " + monthDay(days.begun()));
            String since = "ince the " + word("event") + " " + verb + " on " + weekday(days.begun());
            words.putAll(Map.of("since", "S" + since, "later", "s" + since));
            words.put("named", month(days.office()));
            words.put("war", month(days.war()));
            words.put("day", any(List.of("", "on ")) + weekday(days.page()));
            words.put("other", weekday(days.page().minusDays(1 + random.nextInt(5))));
            words.put("paperday", weekday(days.page().minusDays(random.nextInt(5))));
        }

        private Map<String, Amount> amounts() {
            int entered = 500 * (8 + random.nextInt(30));
            int soldiers = 20 * (20 + random.nextInt(80));
            int personnel = 100 * (soldiers / 100 + 3 + random.nextInt(9));
            int tanks = 11 + random.nextInt(60);
            int vehicles = 5 * (20 + random.nextInt(40));
            String counted = any(NEARLY) + grouped(entered);
            return Map.of(
                    "entered", Amount.near(any(NEARLY) + grouped(entered), entered),
                    "most", new Amount("most", null, null, null, true),
                    "counted", Amount.near(counted, entered),
                    "Counted", Amount.near(capital(counted), entered),
                    "Most", new Amount("Most", null, null, null, true),
                    "personnel", new Amount(any(AT_MOST) + grouped(personnel), personnel, null, personnel, false),
                    "tanks", Amount.near("" + tanks, tanks),
                    "soldiers", Amount.near(any(NEARLY) + grouped(soldiers), soldiers),
                    "vehicles", Amount.near("" + vehicles, vehicles));
        }

        private String filled(String pattern) {
            String filled = pattern;
            for (Map.Entry<String, String> word : words.entrySet())
                filled = filled.replace("{" + word.getKey() + "}", word.getValue());
            return filled;
        }

        private String monthDay(LocalDate day) {
            String month = day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
            int n = day.getDayOfMonth();
            return any(List.of(n + " " + month, month + " " + n, month + " " + n + (n % 10 == 4 ? "th" : "")));
        }

        private String word(String key) {
            return requireNonNull(words.get(key));
        }

        private String any(List<String> of) {
            return of.get(random.nextInt(of.size()));
        }
    }

    private static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private static String month(YearMonth month) {
        return month.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + month.getYear();
    }

    private static Map<String, List<String>> patterns() {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                VariantPages.class.getResourceAsStream("variant-pages.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .collect(Collectors.groupingBy(
                            parts -> parts[0],
                            TreeMap::new,
                            Collectors.mapping(parts -> parts[1], Collectors.toList())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
