package org.hearsay.ingest.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.hearsay.ingest.bytes.Refusal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PdfTest {
    private static final String[] LEFT = {
        "Nine soldiers were killed near Selnik", "on Monday, the Kestrian army said in",
                "the evening. It holds the bridge and",
        "the road to Tolm, a spokesman told", "reporters.", "The count may still rise, he said."
    };
    private static final String[] RIGHT = {
        "Varenia denied it. No more than two", "were lost, its ministry said, and the",
                "bridge is held by nobody. A medic in",
        "the town spoke of forty wounded, most", "of them civilians who had stayed", "there through the winter."
    };
    private static final String LEFT_TEXT =
            "Nine soldiers were killed near Selnik on Monday, the Kestrian army said in the "
                    + "evening. It holds the bridge and the road to Tolm, a spokesman told reporters.\n\nThe count may still rise, he said.";
    private static final String RIGHT_TEXT =
            "Varenia denied it. No more than two were lost, its ministry said, and the bridge is "
                    + "held by nobody. A medic in the town spoke of forty wounded, most of them civilians who had stayed there through "
                    + "the winter.";

    private MadePdf made = empty();

    private static MadePdf empty() {
        try {
            return new MadePdf();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @BeforeEach
    void begin() {
        made = empty();
    }

    @AfterEach
    void end() throws IOException {
        made.close();
    }

    private String text() throws IOException, Refusal {
        return Pdf.read(made.bytes()).text();
    }

    @Test
    void linesBecomeParagraphs() throws Exception {
        made.title("Losses at Selnik").lines(60, 700, LEFT);
        assertThat(text()).isEqualTo(LEFT_TEXT);
        assertThat(Pdf.read(made.bytes()).title()).isEqualTo("Losses at Selnik");
    }

    @Test
    void columnsAreReadOneAfterTheOtherHoweverTheyWereWritten() throws Exception {
        for (int i = 0; i < LEFT.length; i++)
            made.line(60, 700 - 12 * i, LEFT[i]).line(310, 700 - 12 * i, RIGHT[i]);
        assertThat(text()).isEqualTo(LEFT_TEXT + "\n\n" + RIGHT_TEXT);
    }

    @Test
    void aHeadlineOverColumnsComesFirst() throws Exception {
        made.lines(310, 700, RIGHT)
                .lines(60, 700, LEFT)
                .line(60, 740, 18, "Losses at Selnik: what both sides claim so far");
        assertThat(text())
                .isEqualTo("Losses at Selnik: what both sides claim so far\n\n" + LEFT_TEXT + "\n\n" + RIGHT_TEXT);
    }

    @Test
    void wordsThatLinesPartArePutTogether() throws Exception {
        made.lines(
                60,
                700,
                "The well-known spokes-",
                "man said that 25-",
                "year-old men and a well-",
                "known medic were among those",
                "captured on Sunday by the Kes-",
                "trian army.");
        assertThat(text())
                .isEqualTo(
                        "The well-known spokesman said that 25-year-old men and a well-known medic were among those captured "
                                + "on Sunday by the Kestrian army.");
    }

    @Test
    void aParagraphGoesOnOverThePageAndHeadsAndFeetAreLeftOut() throws Exception {
        String[] parts = {"Nine soldiers were killed and", "forty were wounded, said", "the army of Kestria."};
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) made.page();
            made.line(60, 800, "Tolm Post, 14 March 2019")
                    .line(60, 700, parts[i])
                    .line(300, 40, "Page " + (i + 1));
        }
        assertThat(text()).isEqualTo("Nine soldiers were killed and forty were wounded, said the army of Kestria.");
    }

    @Test
    void whatHasNoTextOrALockIsRefused() throws Exception {
        assertThatThrownBy(() -> text()).isInstanceOf(Refusal.class).hasMessageContaining("without text");
        byte[] locked = empty().lines(60, 700, LEFT).locked("secret").bytes();
        assertThatThrownBy(() -> Pdf.read(locked)).isInstanceOf(Refusal.class).hasMessageContaining("password");
        byte[] words = "Nine died.".getBytes(StandardCharsets.US_ASCII);
        assertThatThrownBy(() -> Pdf.read(words)).isInstanceOf(Refusal.class).hasMessage("a damaged PDF, or none");
    }

    @Test
    void damagedFilesAreReadOrRefused() throws Exception {
        byte[] whole = made.lines(60, 700, LEFT).bytes();
        for (int seed = 0; seed < 60; seed++) {
            Random random = new Random(seed);
            byte[] bad = Arrays.copyOf(whole, seed % 3 == 0 ? random.nextInt(whole.length) : whole.length);
            for (int i = 0; i < 20 && bad.length > 0; i++)
                bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(Pdf.read(bad).text()).as("seed %d", seed).isNotBlank();
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).as("seed %d", seed).doesNotContain("Exception");
            }
        }
    }
}
