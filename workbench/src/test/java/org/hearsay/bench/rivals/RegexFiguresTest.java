package org.hearsay.bench.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class RegexFiguresTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static JsonNode figures(String text) {
        String line = "{\"id\":\"r\",\"text\":" + MAPPER.writeValueAsString(text) + "}";
        JsonNode reading = MAPPER.readTree(RegexFigures.reading(line));
        assertThat(reading.at("/report/name").asString()).isEqualTo("r");
        return reading.path("figures");
    }

    @Test
    void aNumberBeforeAWordOfLossIsCounted() {
        JsonNode figures = figures("\uD83D\uDE00 Kestria said that 1,200 soldiers were killed.");
        assertThat(figures).hasSize(1);
        assertThat(figures.at("/0/value").asInt()).isEqualTo(1200);
        assertThat(figures.at("/0/start").asInt()).isEqualTo(20);
        assertThat(figures.at("/0/unit/class").asString()).isEqualTo("military");
        assertThat(figures.at("/0/event/class").asString()).isEqualTo("killed");
    }

    @Test
    void aNumberAfterAWordOfLossIsCounted() {
        JsonNode figures = figures("Shelling wounded at least three civilians in Selnik.");
        assertThat(figures).hasSize(1);
        assertThat(figures.at("/0/value").asInt()).isEqualTo(3);
        assertThat(figures.at("/0/event/class").asString()).isEqualTo("injured");
    }

    @Test
    void aNumberOfSomethingElseIsNotCounted() {
        assertThat(figures("The talks took 12 days, and 40 delegates came.")).isEmpty();
    }
}
