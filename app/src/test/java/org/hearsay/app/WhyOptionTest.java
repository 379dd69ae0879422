package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhyOptionTest {
    private static final String REPORT =
            "The brutal raid lasted two days. At least nine civilians were killed in Selnik,"
                    + " Reuters reported, citing the interior ministry.\n";

    @TempDir
    Path folder;

    @Test
    void jsonSaysWhyOnlyWhenAsked() {
        Path file = Command.file(folder, "a.txt", REPORT);
        assertThat(Command.run("read", "--format", "json", file).out()).doesNotContain("\"why\"");
        assertThat(Command.run("read", "--why", "--format", "json", file).out())
                .contains("\"why\":{\"cue\":\"citing\",\"rule\":\"cited\"}");
    }

    @Test
    void textAndMarkdownSayItInWords() {
        Path file = Command.file(folder, "a.txt", REPORT);
        for (String format : new String[] {"text", "md"})
            assertThat(Command.run("read", "--why", "--format", format, file).out())
                    .contains("Why these are attributions", "cited by a carrier for what it says");
    }

    @Test
    void loadedWordsAreListedUnasked() {
        Path file = Command.file(folder, "a.txt", REPORT);
        assertThat(Command.run("read", file).out()).contains("Loaded words in the page's own voice", "brutal");
        assertThat(Command.run("read", "--format", "json", file).out()).contains("\"loaded\":[{");
        assertThat(Command.run("read", "--format", "md", file).out())
                .contains("**Loaded words in the page's own voice:** brutal");
    }

    @Test
    void aLoadedWordThatComesAgainIsListedOnceWithHowOften() {
        Path file = Command.file(folder, "a.txt", "Brutal shelling hit Selnik. The brutal war goes on. It was brutal.");
        assertThat(Command.run("read", file).out()).contains("Brutal ×3");
    }
}
