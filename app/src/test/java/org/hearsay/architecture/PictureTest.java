package org.hearsay.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the table of ARCHITECTURE.md to the code. */
class PictureTest {
    private static final Path PICTURE = Path.of("..", "ARCHITECTURE.md");
    private static final Pattern ROW = Pattern.compile("^\\| `([^`]+)` \\|[^|]*\\|([^|]*)\\|$");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");
    private static final Set<String> CORE = Set.of(
            "model",
            "text",
            "number",
            "name",
            "gazetteer",
            "learn",
            "grammar",
            "attribution",
            "figure",
            "time",
            "place",
            "actor",
            "compare",
            "copy");
    private static Map<String, Set<String>> allowed = Map.of();

    @BeforeAll
    static void readThePicture() throws IOException {
        Map<String, Set<String>> rows = new TreeMap<>();
        for (String line : Files.readAllLines(PICTURE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) rows.put(row.group(1), names(row.group(2)));
        }
        allowed = rows;
    }

    private static Set<String> names(String cell) {
        if (cell.strip().equals("every package")) return Code.packages();
        if (cell.strip().equals("every package of core")) return CORE;
        Set<String> out = new TreeSet<>();
        NAME.matcher(cell).results().forEach(m -> out.add(m.group(1)));
        return out;
    }

    @Test
    void everyPackageStandsInThePicture() {
        assertThat(allowed.keySet()).containsAll(Code.packages());
    }

    @Test
    void noPackageUsesWhatThePictureDoesNotAllow() {
        for (String name : Code.packages())
            assertThat(allowed.getOrDefault(name, Set.of()))
                    .as("what %s may use", name)
                    .containsAll(Code.usedBy(name));
    }
}
