package org.hearsay.bench.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.hearsay.ReportReader;
import org.junit.jupiter.api.Test;

/** Phrases are found in the page that they come from, and in no other. */
class MarkedCheckTest {
    private static final String PAGE = "<html><head><title>Losses</title></head><body><article>"
            + "<p>The Kestrian army said on Monday that <b>12</b> soldiers &amp; two medics were killed in Selnik.</p>"
                    .repeat(4)
            + "</article></body></html>";

    private static MarkedCheck check(String read, String lookedUp) throws IOException {
        return new MarkedCheck(
                ReportReader.standard().read(Saved.report(read.getBytes(StandardCharsets.UTF_8))),
                lookedUp.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyPhraseIsFoundInItsPage() throws IOException {
        MarkedCheck check = check(PAGE, PAGE);
        assertThat(check.lost()).isEmpty();
        assertThat(check.exact()).isGreaterThan(10);
    }

    @Test
    void aPageWithOneCharacterMoreBeforeTheTextIsNotItsPage() throws IOException {
        MarkedCheck check = check(PAGE, PAGE.replace("<article>", "<article> "));
        assertThat(check.lost()).hasSizeGreaterThan(10);
    }
}
