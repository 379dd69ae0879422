package org.hearsay.bench.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class TimeScoreTest {
    @TempDir
    private Path folder;

    private JsonNode score(String value) throws IOException {
        Files.writeString(folder.resolve("mill.tml"), """
                <TimeML><DCT><TIMEX3 tid="t0" type="DATE" value="2024-08-15"
                functionInDocument="CREATION_TIME">15 August 2024</TIMEX3></DCT>
                <TEXT>Nine soldiers died on <TIMEX3 tid="t1" type="DATE" value="%s">6 August</TIMEX3>.</TEXT></TimeML>
                """.formatted(value));
        return TimeScore.score(folder).all();
    }

    @Test
    void theDayOfTheArticleIsGivenAndNotCounted() throws IOException {
        JsonNode found = score("2024-08-06");
        assertThat(found.path("expressions").asInt()).isEqualTo(1);
        assertThat(found.at("/value P~1R~1F1/2").asDouble()).isEqualTo(100);
    }

    @Test
    void anotherValueIsMetAndWrong() throws IOException {
        JsonNode found = score("2023-08-06");
        assertThat(found.at("/relaxed P~1R~1F1/2").asDouble()).isEqualTo(100);
        assertThat(found.at("/type P~1R~1F1/2").asDouble()).isEqualTo(100);
        assertThat(found.at("/value P~1R~1F1/2").asDouble()).isZero();
    }
}
