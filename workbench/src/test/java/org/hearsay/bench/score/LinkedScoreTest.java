package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class LinkedScoreTest {
    private static final Printed TEXT =
            new Printed("\"We lost nine soldiers in the hills,\" the ministry said. A doctor hopes that it ends soon.");

    @TempDir
    private Path folder;

    @BeforeEach
    void mark() throws IOException {
        new PolnearFolder(folder)
                .add("quoted", TEXT, "the ministry", "said", "\"We lost nine soldiers in the hills,\"");
        new PolnearFolder(folder).add("hoped", TEXT, "A doctor", "hopes", "that it ends soon");
    }

    private JsonNode score(String reading, Set<String> speech) throws IOException {
        return LinkedScore.score(folder, Map.of("quoted", Printed.attributions(reading)), speech)
                .over(Set.of("quoted"));
    }

    @Test
    void aWholeAttributionIsFoundByItsSourceAndItsContent() throws IOException {
        JsonNode found =
                score(TEXT.attribution("the ministry", "said", "\"We lost nine soldiers in the hills,\""), Set.of());
        assertThat(found.at("/attr_exact.all/f1").asDouble()).isEqualTo(100);
        assertThat(found.at("/attr_overlap.direct/f1").asDouble()).isEqualTo(100);
        assertThat(found.at("/attr_overlap.indirect/gold").asInt()).isZero();
    }

    @Test
    void halfOfTheContentIsEnoughToOverlapAndLessIsNot() throws IOException {
        JsonNode most = score(TEXT.attribution("the ministry", "said", "lost nine soldiers in the hills"), Set.of());
        assertThat(most.at("/attr_overlap.all/f1").asDouble()).isEqualTo(100);
        assertThat(most.at("/attr_exact.all/f1").asDouble()).isZero();
        JsonNode least = score(TEXT.attribution("the ministry", "said", "We lost"), Set.of());
        assertThat(least.at("/attr_overlap.all/f1").asDouble()).isZero();
    }

    @Test
    void theRightContentOfAnotherSourceIsNoAttribution() throws IOException {
        JsonNode found =
                score(TEXT.attribution("A doctor", "said", "\"We lost nine soldiers in the hills,\""), Set.of());
        assertThat(found.at("/content_exact.all/f1").asDouble()).isEqualTo(100);
        assertThat(found.at("/attr_overlap.all/f1").asDouble()).isZero();
    }

    @Test
    void withWordsOfSpeechOnlyTheirAttributionsCount() throws IOException {
        JsonNode found = LinkedScore.score(folder, Map.of(), Set.of("said")).all();
        assertThat(found.at("/attr_overlap.all/gold").asInt()).isEqualTo(1);
        assertThat(LinkedScore.score(folder, Map.of(), Set.of())
                        .all()
                        .at("/attr_overlap.all/gold")
                        .asInt())
                .isEqualTo(2);
    }
}
