package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the manual tells people to type is run, and what it shows is what is printed. */
class ManualTest {
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:\\s]+)(?:#[^)]*)?\\)");
    private static final String CALL = "$ ./hearsay ";

    @TempDir
    Path folder;

    /** A command as it is typed, and what is shown of what it prints; a line of three dots is whatever comes there. */
    private record Step(String typed, List<String> shown) {}

    @ParameterizedTest
    @ValueSource(strings = {"README.md", "docs/tutorial.md", "docs/howto.md"})
    void whatIsTypedPrintsWhatIsShown(String manual) throws IOException {
        List<Step> steps = steps(manual);
        assertThat(steps).isNotEmpty();
        for (Step step : steps) {
            Command.Run run = run(step.typed());
            assertThat(run.code()).as(step.typed() + "\n" + run.err()).isZero();
            assertThat(asShown(run.out(), step.shown()))
                    .as(step.typed() + " prints\n" + run.out())
                    .isTrue();
        }
    }

    private static List<Step> steps(String manual) {
        List<Step> steps = new ArrayList<>();
        for (Manual.Block block : Manual.blocks(manual, "sh"))
            for (String line : block.text().lines().toList()) {
                if (line.startsWith(CALL)) steps.add(new Step(line.substring(CALL.length()), new ArrayList<>()));
                else steps.get(steps.size() - 1).shown().add(line);
            }
        return steps;
    }

    /** Runs a command as a shell would in a folder with the examples; output goes into a file where that is asked for. */
    private Command.Run run(String typed) throws IOException {
        String[] sides = typed.split(" > ", 2);
        Object[] words = WORD.matcher(sides[0])
                .results()
                .map(m -> m.group(1) != null ? m.group(1) : placed(m.group(2)))
                .toArray();
        Command.Run run = new Command()
                .set("HEARSAY_LEDGER", folder.resolve("hearsay.db").toString())
                .with(words);
        String out = run.out().replace(folder + "/", "").replace('\u00a0', ' ');
        if (sides.length == 1) return new Command.Run(run.code(), out, run.err());
        assertThat(run.out()).as(typed).isNotBlank();
        Files.writeString(folder.resolve(sides[1]), run.out());
        return new Command.Run(run.code(), "", run.err());
    }

    private String placed(String word) {
        if (word.startsWith("examples")) return Path.of("..").resolve(word).toString();
        return word.endsWith(".db") || word.endsWith("profile.yaml")
                ? folder.resolve(word).toString()
                : word;
    }

    /** Whether lines are shown as they are printed, from the first one on; of a line, its beginning. */
    private static boolean asShown(String printed, List<String> shown) {
        StringBuilder pattern = new StringBuilder();
        for (String line : shown)
            pattern.append(line.equals("...") ? "(?:.*\n)*?" : Pattern.quote(line.stripTrailing()) + ".*\n");
        return Pattern.compile(pattern.toString()).matcher(printed).lookingAt();
    }

    static List<String> pages() throws IOException {
        return Manual.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyPageThatIsPointedToIsThere(String manual) {
        Path folder = Manual.ROOT.resolve(manual).resolveSibling("");
        assertThat(LINK.matcher(Manual.text(manual)).results().map(m -> m.group(1)))
                .allMatch(link -> Files.exists(folder.resolve(link)));
    }
}
