package org.hearsay.app.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.hearsay.model.Figure.Quantity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumbersTest {
    private static @Nullable String between(
            String printed, @Nullable String low, @Nullable String high, boolean hedged) {
        return Numbers.between(
                printed, low == null ? null : new BigDecimal(low), high == null ? null : new BigDecimal(high), hedged);
    }

    @Test
    void thousandsAreSetApart() {
        assertThat(Numbers.of(new BigDecimal("1234567.50"))).isEqualTo("1,234,567.5");
        assertThat(Numbers.of(new BigDecimal("-1000"))).isEqualTo("-1,000");
        assertThat(Numbers.of(new BigDecimal("1E+6"))).isEqualTo("1,000,000");
        assertThat(Numbers.of(BigDecimal.ZERO)).isEqualTo("0");
    }

    @Test
    void onlySoManyIsNoEstimate() {
        assertThat(bounds("only")).isNull();
        assertThat(bounds("about")).isEqualTo("≈\u00a014");
    }

    private static @Nullable String bounds(String approximator) {
        BigDecimal n = new BigDecimal(14);
        return Numbers.bounds(
                approximator + " 14", new Quantity(n, n, n, approximator, null, false, null, false, false));
    }

    @Test
    void boundsAreSaidWhereWordsDoNotSayThem() {
        assertThat(between("1,120", "1120", "1120", false)).isNull();
        assertThat(between("twelve", "12", "12", false)).isEqualTo("=\u00a012");
        assertThat(between("nearly 1,120", "1120", "1120", true)).isEqualTo("≈\u00a01,120");
        assertThat(between("at least 50", "50", null, true)).isEqualTo("≥\u00a050");
        assertThat(between("up to 2,300", null, "2300", true)).isEqualTo("≤\u00a02,300");
        assertThat(between("13 to 18", "13", "18", false)).isEqualTo("13–18");
        assertThat(between("many", null, null, false)).isNull();
    }
}
