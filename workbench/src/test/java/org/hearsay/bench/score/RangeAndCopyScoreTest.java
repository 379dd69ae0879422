package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RangeAndCopyScoreTest {
    @TempDir
    private Path folder;

    private JsonNode ranges(String reading) throws IOException {
        Path gold = Files.writeString(
                folder.resolve("ranges.jsonl"),
                "{\"id\":\"mill\",\"killed\":[5,9],\"text\":\"In 2019 five were killed. Nine died, others said.\"}\n");
        return RangeScore.score(gold, Map.of("mill", Json.read(reading))).all().at("/killed/all");
    }

    @Test
    void theRowOverAllUnitsIsTheRangeOfAnEvent() throws IOException {
        JsonNode found = ranges("{\"ranges\":[{\"event\":\"killed\",\"unitClass\":\"military\",\"low\":1,\"high\":2},"
                + "{\"event\":\"killed\",\"unitClass\":\"all\",\"low\":5,\"high\":9}]}");
        assertThat(found.at("/hearsay/both").asDouble()).isEqualTo(100);
    }

    @Test
    void oneWrongBoundLeavesTheOther() throws IOException {
        JsonNode found = ranges("{\"ranges\":[{\"event\":\"killed\",\"unitClass\":\"all\",\"low\":5,\"high\":8}]}");
        assertThat(found.at("/hearsay/min").asDouble()).isEqualTo(100);
        assertThat(found.at("/hearsay/max").asDouble()).isZero();
        assertThat(found.at("/hearsay/both").asDouble()).isZero();
    }

    @Test
    void theCarefulRivalLeavesOutTheYear() throws IOException {
        JsonNode found = ranges("{}");
        assertThat(found.at("/naive+/both").asDouble()).isEqualTo(100);
        assertThat(found.at("/naive/max").asDouble()).isZero();
        assertThat(found.at("/hearsay/answered").asDouble()).isZero();
    }

    @Test
    void copiesAreJudgedAsGroupsAndTheGreyOnesLeftOut() throws IOException {
        Path pairs = Files.writeString(folder.resolve("pairs.json"), """
                [{"a":"one","b":"two","containment":0.9},{"a":"two","b":"three","containment":0.4},
                 {"a":"four","b":"five","containment":0.1}]
                """);
        JsonNode all = CopyScore.score(pairs, List.of(List.of("one", "two", "three"), List.of("four", "five")));
        assertThat(all.path("precision").asDouble()).isEqualTo(100);
        assertThat(all.path("recall").asDouble()).isEqualTo(100);
        assertThat(all.path("in the grey").asInt()).isEqualTo(1);
        JsonNode wrong = CopyScore.score(pairs, List.of(List.of("one", "two"), List.of("one", "six")));
        assertThat(wrong.path("recall").asDouble()).isEqualTo(50);
        assertThat(wrong.path("precision").asDouble()).isLessThan(50);
    }
}
