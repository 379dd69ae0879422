package org.hearsay.app.page;

import java.math.BigDecimal;
import org.hearsay.compare.Stated;
import org.hearsay.model.Figure.Fraction;
import org.hearsay.model.Figure.Quantity;
import org.jspecify.annotations.Nullable;

/** Numbers and bounds for people. */
public final class Numbers {
    private static final int GROUP = 3;

    private Numbers() {}

    /** A number with commas between thousands: {@code 12,000}. */
    public static String of(BigDecimal number) {
        String plain = number.stripTrailingZeros().toPlainString();
        int point = plain.indexOf('.');
        int end = point < 0 ? plain.length() : point;
        StringBuilder out = new StringBuilder(plain);
        int first = plain.startsWith("-") ? 1 : 0;
        for (int i = end - GROUP; i > first; i -= GROUP) out.insert(i, ',');
        return out.toString();
    }

    /** What a printed number leaves possible, null where its words already say it all. */
    static @Nullable String bounds(String printed, Quantity q) {
        if (q.fraction() != null) return fraction(q.fraction());
        String suffix = q.share() ? "%" : q.rate() == null ? "" : " " + q.rate();
        boolean loose = new Stated.Amount(printed, null, q.low(), q.high(), q.approximator()).isLoose();
        String bounds = between(printed, q.low(), q.high(), loose);
        return bounds == null ? null : bounds + suffix;
    }

    /** The same for a number without fractions, shares and rates. */
    public static @Nullable String between(
            String printed, @Nullable BigDecimal low, @Nullable BigDecimal high, boolean approximate) {
        if (low == null) return high == null ? null : "≤\u00a0" + of(high);
        if (high == null) return "≥\u00a0" + of(low);
        if (low.compareTo(high) != 0) return of(low) + "–" + of(high);
        if (approximate) return "≈\u00a0" + of(low);
        return digits(printed).equals(digits(of(low))) ? null : "=\u00a0" + of(low);
    }

    /** The lowest and highest that is claimed. */
    static String range(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (low == null) return high == null ? "no number" : "at most " + of(high);
        if (high == null) return "at least " + of(low);
        return low.compareTo(high) == 0 ? of(low) : of(low) + "–" + of(high);
    }

    private static String fraction(Fraction f) {
        String whole = f.of() == null ? "" : " of " + f.of();
        if (f.low() == null && f.high() == null) return "a part" + whole;
        if (f.high() == null) return "≥\u00a0" + percent(f.low()) + whole;
        if (f.low() == null) return "≤\u00a0" + percent(f.high()) + whole;
        if (f.low().compareTo(f.high()) == 0) return percent(f.low()) + whole;
        return percent(f.low()) + "–" + percent(f.high()) + whole;
    }

    private static String percent(@Nullable BigDecimal part) {
        return part == null ? "" : of(part.movePointRight(2).setScale(0, java.math.RoundingMode.HALF_EVEN)) + "%";
    }

    private static String digits(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) if (Character.isDigit(text.charAt(i))) out.append(text.charAt(i));
        return out.toString();
    }
}
