package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WholeSourcesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Residents reached by phone described heavy shelling in Tolm.;Residents reached by phone",
                "A video obtained by Northwire appeared to show a missile striking the bridge.;A video obtained by Northwire",
                "An official for the air force — the service that flies most of the drones — said “the orders have changed a"
                        + " number of times.”;An official for the air force — the service that flies most of the drones —",
                "A joint statement released by Kestria and the Varenian government said the troops would leave.;A joint statement"
                        + " released by Kestria and the Varenian government",
                "Varenia, Kestria and other regional powers had feared that the army might mark the day by a test.;Varenia,"
                        + " Kestria and other regional powers",
            })
    void whoSpeaksIsNotWhatTheyAreExplainedBy(String text, String source) {
        assertThat(AttributionTexts.sources(text)).containsExactly(source);
    }

    @Test
    void whoIsRetiredSaysWhatHeSays() {
        assertThat(AttributionTexts.told(AttributionTexts.read(
                        "“It was right to strike the base,” retired Vice Admiral Robert Harward told ABC's Good Morning"
                                + " America.")))
                .containsExactly("retired Vice Admiral Robert Harward | told | “It was right to strike the base,”");
    }
}
