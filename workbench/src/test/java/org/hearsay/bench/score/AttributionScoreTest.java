package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class AttributionScoreTest {
    private static final Printed TEXT =
            new Printed("The ministry said that nine soldiers died.\n\nNobody else spoke of it.");

    @TempDir
    private Path folder;

    @BeforeEach
    void mark() throws IOException {
        new PolnearFolder(folder).add("mill", TEXT, "The ministry", "said", "that nine soldiers died");
    }

    private JsonNode score(Map<String, JsonNode> readings) throws IOException {
        return AttributionScore.score(folder, readings).all();
    }

    @Test
    void whatIsReadAsItIsMarkedIsAllRight() throws IOException {
        JsonNode found = score(Map.of(
                "mill", Printed.attributions(TEXT.attribution("The ministry", "said", "that nine soldiers died"))));
        for (String role : Bio.ROLES) {
            assertThat(found.path(role).path("exact").toString()).isEqualTo("[100.0,100.0,100.0]");
            assertThat(found.path(role).path("jaccard").toString()).isEqualTo("100.0");
        }
    }

    @Test
    void aContentThatEndsTooSoonBeginsRightAndIsNotExact() throws IOException {
        JsonNode found = score(
                Map.of("mill", Printed.attributions(TEXT.attribution("The ministry", "said", "that nine soldiers"))));
        assertThat(found.at("/content/exact/2").asDouble()).isZero();
        assertThat(found.at("/content/begin/2").asDouble()).isEqualTo(100);
        assertThat(found.at("/content/jaccard").asDouble()).isEqualTo(75);
        assertThat(found.at("/content/token/0").asDouble()).isEqualTo(100);
        assertThat(found.at("/content/token/1").asDouble()).isEqualTo(75);
    }

    @Test
    void whatIsReadAndNotMarkedCostsPrecision() throws IOException {
        JsonNode found = score(Map.of(
                "mill",
                Printed.attributions(
                        TEXT.attribution("The ministry", "said", "that nine soldiers died"),
                        TEXT.attribution("Nobody", "spoke", "of it"))));
        assertThat(found.at("/source/exact").toString()).isEqualTo("[50.0,100.0,66.7]");
    }

    @Test
    void anAttributionInsideAnotherDoesNotCount() throws IOException {
        JsonNode found = score(Map.of(
                "mill",
                Printed.attributions(
                        TEXT.attribution("The ministry", "said", "that nine soldiers died"),
                        TEXT.attribution("Nobody", "spoke", "of it") + ",\"parent\":\"a1\"")));
        assertThat(found.at("/source/exact/0").asDouble()).isEqualTo(100);
    }

    @Test
    void aTextThatWasNotReadIsMissedAndSaidSo() throws IOException {
        JsonNode found = score(Map.of());
        assertThat(found.at("/cue/exact").toString()).isEqualTo("[0.0,0.0,0.0]");
        assertThat(found.at("/meta/without_prediction").asInt()).isEqualTo(1);
    }
}
