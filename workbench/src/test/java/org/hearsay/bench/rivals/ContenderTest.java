package org.hearsay.bench.rivals;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.bench.speed.Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContenderTest {
    private static final Cost START = new Cost(1, 2, 100);

    @TempDir
    Path folder;

    @Test
    void startingUpIsLeftOutOfTheSpeed() {
        Contender.Effort effort = new Contender.Effort(START, new Cost(3, 4, 200));
        assertThat(effort.words(10, 5_000))
                .contains("2500 tokens and    5.00 reports a CPU second")
                .contains("start-up 1.0 s (2.0 s by the clock)");
    }

    @Test
    void twiceTheWorkInTheSameTimeIsTwiceAsFast() {
        Contender.Effort slow = new Contender.Effort(START, new Cost(9, 9, 200));
        assertThat(new Contender.Effort(START, new Cost(5, 5, 200)).times(slow)).isEqualTo(2);
    }

    @Test
    void whatAProgramPrintsOfAFileIsKept() throws Exception {
        Path file = Files.writeString(
                folder.resolve("in.jsonl"), "{\"id\":\"r\",\"text\":\"Kestria said that nine people died.\"}\n");
        Path printed = folder.resolve("out.jsonl");
        Contender counter = new Contender(
                "counter",
                System.getProperty("java.class.path"),
                List.of("-Xmx64m"),
                List.of(RegexFigures.class.getName()));
        Contender.Effort effort = counter.read(file, printed);
        assertThat(printed).content().contains("\"value\":9");
        assertThat(effort.whole().cpuSeconds()).isPositive();
    }
}
