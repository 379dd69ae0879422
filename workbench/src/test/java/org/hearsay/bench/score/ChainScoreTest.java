package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class ChainScoreTest {
    private static final Printed TEXT = new Printed(
            "The ministry told the daily Zora that the mayor had said nine soldiers died. Nobody else spoke.");
    private static final String INNER = "nine soldiers died";
    private static final String OUTER = "that the mayor had said nine soldiers died";

    @TempDir
    private Path folder;

    @BeforeEach
    void mark() throws IOException {
        Files.writeString(folder.resolve("texts.jsonl"), "{\"id\":\"mill\",\"text\":\"" + TEXT.text() + "\"}\n");
        String outer = "{\"article\":\"mill\",\"att\":\"a1\"," + TEXT.attribution("The ministry", "told", OUTER)
                + ",\"channel\":[" + TEXT.pair("the daily Zora") + "],\"sourceType\":\"government\","
                + "\"speaker\":\"Ministry of Varenia\"}";
        String inner = "{\"article\":\"mill\",\"att\":\"a2\"," + TEXT.attribution("the mayor", "said", INNER)
                + ",\"parent\":\"a1\",\"sourceType\":\"official\"}";
        Files.writeString(folder.resolve("attributions.jsonl"), outer + "\n" + inner + "\n");
    }

    private JsonNode score(String... attributions) throws IOException {
        String reading = Printed.attributions(attributions).toString();
        JsonNode named = Json.read(reading.substring(0, reading.length() - 1)
                + ",\"actors\":[{\"id\":\"x1\",\"name\":\"Ministry of Varenia\"}]}");
        return ChainScore.score(folder, Map.of("mill", named)).all();
    }

    private static String outer() {
        return "\"id\":\"b1\"," + TEXT.attribution("The ministry", "told", OUTER) + ",\"channel\":["
                + TEXT.pair("the daily Zora") + "],\"sourceType\":\"government\",\"speaker\":\"x1\"";
    }

    private static String inner() {
        return "\"id\":\"b2\"," + TEXT.attribution("the mayor", "said", INNER)
                + ",\"parent\":\"b1\",\"sourceType\":\"official\"";
    }

    @Test
    void bothLevelsTheChannelAndTheSpeakerAreRight() throws IOException {
        JsonNode found = score(outer(), inner());
        assertThat(found.at("/attribution P~1R~1F1").toString()).isEqualTo("[100.0,100.0,100.0]");
        assertThat(found.path("nested recall %").asDouble()).isEqualTo(100);
        assertThat(found.at("/channel P~1R~1F1/2").asDouble()).isEqualTo(100);
        assertThat(found.path("speaker % of matched").asDouble()).isEqualTo(100);
        assertThat(found.path("sourceType % of matched").asDouble()).isEqualTo(100);
        assertThat(found.path("parent % of matched").asDouble()).isEqualTo(100);
    }

    @Test
    void withoutTheInnerOneRecallFalls() throws IOException {
        JsonNode found = score(outer());
        assertThat(found.at("/attribution P~1R~1F1").toString()).isEqualTo("[100.0,50.0,66.7]");
        assertThat(found.path("nested recall %").asDouble()).isZero();
    }

    @Test
    void anInnerOneThatHangsOnNothingHasTheWrongParent() throws IOException {
        JsonNode found = score(outer(), inner().replace(",\"parent\":\"b1\"", ""));
        assertThat(found.path("parent % of matched").asDouble()).isEqualTo(50);
    }

    @Test
    void anotherSourceOrSpeakerIsWrong() throws IOException {
        JsonNode source = score(outer().replace(TEXT.pair("The ministry"), TEXT.pair("Nobody")), inner());
        assertThat(source.at("/attribution P~1R~1F1/2").asDouble()).isEqualTo(50);
        JsonNode speaker = score(outer().replace("\"speaker\":\"x1\"", "\"speaker\":\"x2\""), inner());
        assertThat(speaker.path("speaker % of matched").asDouble()).isZero();
    }

    @Test
    void aWishIsNoClaimAndDoesNotCount() throws IOException {
        JsonNode found = score(outer(), inner() + ",\"attitude\":\"wish\"");
        assertThat(found.at("/counts/pred").asInt()).isEqualTo(1);
    }
}
