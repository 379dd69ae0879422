package org.hearsay.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class SettledTest {
    private static final int OFTEN = 7;
    private static final int DOUBTFUL = 8;
    private static final int SELDOM = 0;

    @Test
    void whatAlwaysGoesWithOneLabelIsSettled() {
        assertThat(settled().label(OFTEN)).isEqualTo(2);
    }

    @Test
    void whatGoesWithSeveralIsNot() {
        assertThat(settled().label(DOUBTFUL)).isEqualTo(-1);
    }

    @Test
    void whatWasSeenSeldomOrNeverIsNot() {
        assertThat(settled().label(SELDOM)).isEqualTo(-1);
        assertThat(settled().label(12345)).isEqualTo(-1);
        assertThat(settled().size()).isEqualTo(1);
    }

    @Test
    void aFewExceptionsInAHundredMayBeAllowed() {
        assertThat(counts().settled(10, 0.9).label(DOUBTFUL)).isEqualTo(1);
    }

    @Test
    void whatIsWrittenReadsBack() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Settled settled = counts().settled(10, 0.9);
        settled.write(new DataOutputStream(bytes));
        Settled read = Settled.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
        for (int hash = 0; hash < 20; hash++) assertThat(read.label(hash)).isEqualTo(settled.label(hash));
        assertThat(read.size()).isEqualTo(2);
    }

    private static Settled settled() {
        return counts().settled(10, 0.995);
    }

    private static SettledCounts counts() {
        SettledCounts counts = new SettledCounts(3);
        for (int i = 0; i < 100; i++) {
            counts.add(OFTEN, 2);
            counts.add(DOUBTFUL, i % 20 == 0 ? 0 : 1);
            if (i < 5) counts.add(SELDOM, 1);
        }
        return counts;
    }
}
