package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.hearsay.compare.ClaimTable;
import org.hearsay.compare.Stated;
import org.hearsay.compare.StatedFigures;
import org.hearsay.model.Report;
import org.hearsay.number.Numeral;
import org.hearsay.number.NumeralReader;
import org.hearsay.text.LayoutReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every number that a table prints means, by its own words alone, what the table takes it to mean. */
class NumbersInTablesTest {
    private static final int SENTENCES = 20_000;
    private static final int ON_A_PAGE = 50;
    private static final long SEED = 20240806;

    private static final List<String> TOWNS =
            List.of("Tolm", "Kestel", "Halm", "Brenn", "Orsk", "Lunde", "Marn", "Velt");
    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");
    private static final List<String> SENTENCE = List.of(
            "Shelling killed %s civilians in %s on %s.",
            "Rockets wounded %s people near %s on %s.",
            "The Varenian army said it had captured %s soldiers near %s on %s.",
            "Police in the port reported %s dead in %s on %s.",
            "Kestria lost %s soldiers around %s on %s.");

    private final NumeralReader numerals = new NumeralReader();
    private final LayoutReader layouts = new LayoutReader();
    private final ReportReader reader = ReportReader.standard();
    private final Random random = new Random(SEED);
    private final Map<String, Bounds> written = new HashMap<>();

    /** What was meant when a number was written. */
    private record Bounds(@Nullable Long low, @Nullable Long high) {}

    @Test
    void everyNumberInATableParsesBackFromItsOwnWords() {
        System.out.println("seed " + SEED);
        int checked = 0;
        for (int page = 0; page < SENTENCES / ON_A_PAGE; page++) {
            List<Stated> claims = new ArrayList<>();
            Report report = Report.of("p" + page, page(), null, "Varenia Today", null, null, "test");
            claims.addAll(StatedFigures.of(reader.read(report)).values());
            for (ClaimTable.TableRow row : ClaimTable.of(claims).rows())
                for (ClaimTable.TableCell cell : row.cells())
                    for (ClaimTable.Line line : cell.lines())
                        check(line.latest().amount());
            checked += claims.size();
        }
        assertThat(checked).isGreaterThan(SENTENCES * 9 / 10);
    }

    private void check(Stated.Amount amount) {
        List<Numeral> again = numerals.read(layouts.read(null, "They said that " + amount.printed() + " people died."));
        assertThat(again).as(amount.printed()).hasSize(1);
        assertSame(amount.low(), again.get(0).amount().low(), amount);
        assertSame(amount.high(), again.get(0).amount().high(), amount);
        Bounds meant = written.get(amount.printed().toLowerCase(Locale.ROOT));
        assertThat(meant).as("written: %s", amount.printed()).isNotNull();
        if (meant == null) return;
        assertSame(amount.low(), meant.low() == null ? null : BigDecimal.valueOf(meant.low()), amount);
        assertSame(amount.high(), meant.high() == null ? null : BigDecimal.valueOf(meant.high()), amount);
    }

    private static void assertSame(@Nullable BigDecimal printed, @Nullable BigDecimal meant, Stated.Amount amount) {
        if (meant == null) assertThat(printed).as(amount.printed()).isNull();
        else assertThat(printed).as(amount.printed()).isEqualByComparingTo(meant);
    }

    private String page() {
        StringBuilder page = new StringBuilder();
        for (int i = 0; i < ON_A_PAGE; i++) {
            String sentence = String.format(Locale.ROOT, any(SENTENCE), number(), any(TOWNS), any(DAYS));
            page.append(sentence).append("\n\n");
        }
        return page.toString();
    }

    private String number() {
        long n = 2L + random.nextInt(random.nextBoolean() ? 100 : 500_000);
        long more = n + 1 + random.nextInt(50);
        return switch (random.nextInt(9)) {
            case 0 -> note("at least " + grouped(n), n, null);
            case 1 -> note("up to " + grouped(n), null, n);
            case 2 -> note("nearly " + grouped(n), n, n);
            case 3 -> note("more than " + Spelled.of((int) n), n, null);
            case 4 -> note(Spelled.of((int) n), n, n);
            case 5 -> note("between " + grouped(n) + " and " + grouped(more), n, more);
            case 6 -> vague();
            case 7 -> note(n + 1 + " million", (n + 1) * 1_000_000, (n + 1) * 1_000_000);
            default -> note(grouped(n), n, n);
        };
    }

    private String vague() {
        return switch (random.nextInt(5)) {
            case 0 -> note("dozens of", 24L, null);
            case 1 -> note("hundreds of", 200L, null);
            case 2 -> note("tens of thousands of", 20_000L, null);
            case 3 -> note("several hundred", 300L, null);
            default -> note("half a million", 500_000L, 500_000L);
        };
    }

    /** Remembers what was meant by the words, without the "of" that leads on to what is counted. */
    private String note(String words, @Nullable Long low, @Nullable Long high) {
        String number = words.endsWith(" of") ? words.substring(0, words.length() - 3) : words;
        written.put(number, new Bounds(low, high));
        return words;
    }

    private String any(List<String> of) {
        return of.get(random.nextInt(of.size()));
    }

    private static String grouped(long n) {
        return String.format(Locale.ROOT, "%,d", n);
    }
}
