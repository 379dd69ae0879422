package org.hearsay.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The processor's time that it takes grows with the length of the text and not with its square, whatever the text is made of. */
class LayoutSpeedTest {
    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
    private static final int SHORT = 16_000;
    private static final int TIMES = 16;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army said on Monday that 12,000 people had left Tolm. ",
                "\"",
                "' ",
                "“a ",
                "‘a’ ",
                "s' ",
                "« ",
                ".",
                ". ",
                "a.",
                "No. ",
                "Gen.\n",
                "a\n",
                "\n",
                "1,",
                "-",
                "http://",
                "x'",
                "\ud83d\ude00",
                "said "
            })
    void timeIsLinear(String piece) {
        String text = piece.repeat(SHORT / piece.length());
        String longer = piece.repeat(SHORT / piece.length() * TIMES);
        long once = fastest(text, 5);
        long many = fastest(longer, 3);
        // A square would take 256 times as long; the thread is given six times the linear share, and 100 ms.
        assertThat(many).isLessThan(6 * TIMES * once + 100_000_000);
    }

    private static long fastest(String text, int runs) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < runs; i++) {
            long start = CLOCK.getCurrentThreadCpuTime();
            assertThat(Laid.out(text).layout().text()).isSameAs(text);
            fastest = Math.min(fastest, CLOCK.getCurrentThreadCpuTime() - start);
        }
        return fastest;
    }
}
