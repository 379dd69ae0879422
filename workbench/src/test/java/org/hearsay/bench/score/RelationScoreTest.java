package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RelationScoreTest {
    private static final String FIGURES = """
            {"article":"one","fig":"g1","start":0,"end":4}
            {"article":"one","fig":"g2","start":10,"end":14}
            {"article":"two","fig":"g3","start":0,"end":4}
            """;

    @TempDir
    private Path folder;

    private JsonNode score(String relation, String... said) throws IOException {
        Path figures = Files.writeString(folder.resolve("figures.jsonl"), FIGURES);
        Path relations = Files.writeString(folder.resolve("relations.jsonl"), relation + "\n");
        return RelationScore.score(
                relations,
                figures,
                List.of(
                        Json.read("{\"report\":{\"name\":\"one\"},\"figures\":[{\"id\":\"f1\",\"start\":0,\"end\":4},"
                                + "{\"id\":\"f2\",\"start\":10,\"end\":14}]}"),
                        Json.read(
                                "{\"report\":{\"name\":\"two\"},\"figures\":[{\"id\":\"f1\",\"start\":0,\"end\":4}]}"),
                        Json.read("{\"schema\":\"hearsay-group-1\",\"relations\":[" + String.join(",", said) + "]}")));
    }

    @Test
    void anUpdateSaidFromTheLaterToTheEarlierIsRight() throws IOException {
        JsonNode found = score(
                "{\"type\":\"update\",\"a\":\"g1\",\"b\":\"g3\"}",
                "{\"type\":\"updates\",\"a\":\"two#f1\",\"b\":\"one#f1\"}");
        assertThat(found.path("right %").asDouble()).isEqualTo(100);
        assertThat(found.at("/update/direction right").asInt()).isEqualTo(1);
    }

    @Test
    void theOtherWayRoundTheTypeIsRightAndTheDirectionIsNot() throws IOException {
        JsonNode found = score(
                "{\"type\":\"update\",\"a\":\"g1\",\"b\":\"g3\"}",
                "{\"type\":\"updates\",\"a\":\"one#f1\",\"b\":\"two#f1\"}");
        assertThat(found.at("/update/right").asInt()).isEqualTo(1);
        assertThat(found.at("/update/direction right").asInt()).isZero();
    }

    @Test
    void anotherTypeIsCountedAsSaidInstead() throws IOException {
        JsonNode found = score(
                "{\"type\":\"contradiction\",\"a\":\"g1\",\"b\":\"g3\"}",
                "{\"type\":\"agrees\",\"a\":\"one#f1\",\"b\":\"two#f1\"}");
        assertThat(found.path("right %").asDouble()).isZero();
        assertThat(found.at("/contradiction/instead/agrees").asInt()).isEqualTo(1);
    }

    @Test
    void whatCannotBeComparedMustNotBeLinked() throws IOException {
        String unlike = "{\"type\":\"not_comparable\",\"a\":\"g1\",\"b\":\"g2\"}";
        assertThat(score(unlike).path("wrongly linked % of not_comparable").asDouble())
                .isZero();
        assertThat(score(unlike, "{\"type\":\"repeats\",\"a\":\"one#f1\",\"b\":\"one#f2\"}")
                        .path("wrongly linked % of not_comparable")
                        .asDouble())
                .isEqualTo(100);
    }
}
