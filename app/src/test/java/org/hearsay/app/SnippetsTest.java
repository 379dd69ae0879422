package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing stands in the pages to be typed that no test runs, but for what is listed here with its reason. */
class SnippetsTest {
    /** Blocks that a test runs, by page and language. */
    private static final Map<String, String> RUN = Map.ofEntries(
            Map.entry("README.md sh", "ManualTest"),
            Map.entry("docs/tutorial.md sh", "ManualTest"),
            Map.entry(
                    "docs/commands.md ", "ReferenceTest: nothing to be typed, and as the commands explain themselves"),
            Map.entry("docs/howto.md sh", "ManualTest"),
            Map.entry("docs/howto.md java", "EmbeddingTest"),
            Map.entry("docs/howto.md xml", "EmbeddingTest"),
            Map.entry("docs/positions.md python", "PositionsTest"),
            Map.entry("docs/api.md java", "GuideTest, in web"),
            Map.entry("docs/api.md python", "GuideTest, in web"),
            Map.entry("docs/api.md json", "GuideTest, in web"),
            // But for the line that makes the jars, which ./bench spark types.
            Map.entry("docs/spark.md sh", "JobTest, in spark"));

    /** Blocks that are not run, by name, and why; that their commands are there and take their options is tested all the same. */
    private static final Map<String, String> NOT_RUN = Map.of(
            "README.md : ./hearsay read FILE...      # who claims what in these reports; builds on first use",
                    "FILE is the reader's; read is run by ManualTest, verify runs this test",
            "ARCHITECTURE.md :  files, feeds ...        ingest      bytes become a Report: canonical text, hash, what came beside it",
                    "a drawing",
            "docs/howto.md : docker load -i dist/image/target/hearsay-0.1.0-SNAPSHOT-image.tar",
                    "needs Docker; dist/image/check starts what is inside without",
            "docs/api.md sh: ./hearsay add examples", "GuideTest serves a ledger of its own on a free port",
            "docs/api.md : ./hearsay serve token --role reader", "TeamworkTest serves with tokens on a free port",
            "docs/api.md : curl -H \"Authorization: Bearer $TOKEN\" http://hearsay.example:7040/api/v1/claims",
                    "asks a host that is not there; TeamworkTest sends tokens");

    private static final Map<String, String> HELP = new HashMap<>();
    private static final Pattern SCRIPT = Pattern.compile("\\./[a-z]+|dist/(image/)?[a-z]+");
    private static final Pattern OPTION = Pattern.compile("(?<=\\s)--[a-z-]+");

    static List<String> pages() throws IOException {
        return Manual.pages();
    }

    @Test
    void everyBlockIsRunByATestOrListedHereWithItsReason() throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        TreeSet<String> listed = new TreeSet<>(NOT_RUN.keySet());
        for (String page : pages())
            for (Manual.Block block : Manual.blocks(page)) {
                boolean excused = NOT_RUN.containsKey(block.name());
                boolean curl = page.equals("docs/api.md") && block.text().startsWith("curl -sS");
                if (excused) listed.remove(block.name());
                else if (!curl && !RUN.containsKey(page + " " + block.language())) unknown.add(block.name());
            }
        assertThat(unknown).as("neither run nor listed").isEmpty();
        assertThat(listed).as("listed, and stands nowhere").isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyCommandThatAPageNamesIsThereAndTakesTheOptionsThatItNames(String page) {
        for (String typed : Manual.commands(page)) {
            String[] words = typed.split("\\s+");
            if (words.length < 2 || !words[0].matches("(\\./)?hearsay")) continue;
            String help = help(words[1]) + (words.length > 2 ? help(words[1], words[2]) : "") + help();
            if (!words[1].startsWith("-"))
                assertThat(help(words[1])).as(page + ": " + typed).isNotEmpty();
            for (Matcher m = OPTION.matcher(typed.split(" [|>] ")[0]); m.find(); )
                assertThat(help).as(page + ": " + typed).containsPattern(Pattern.quote(m.group()) + "\\b");
        }
    }

    /** What a command says of itself; nothing where there is none of that name. */
    private static String help(String... words) {
        return HELP.computeIfAbsent(String.join(" ", words), key -> {
            Object[] asked = (key + " --help").strip().split(" ");
            Command.Run run = Command.run(asked);
            return run.code() == 0 ? run.out() : "";
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyScriptProfileAndModuleThatAPageNamesIsThere(String page) throws IOException {
        String pom = Files.readString(Manual.ROOT.resolve("pom.xml"));
        for (String typed : Manual.commands(page)) {
            String[] words = typed.split("\\s+");
            boolean made = words[0].contains("/target");
            if (SCRIPT.matcher(words[0]).matches() && !made)
                assertThat(Manual.ROOT.resolve(words[0]))
                        .as(page + ": " + typed)
                        .isExecutable();
            if (!words[0].equals("mvn")) continue;
            for (int i = 1; i < words.length; i++) {
                if (words[i].startsWith("-P"))
                    for (String profile : words[i].substring(2).split(","))
                        assertThat(pom).as(page + ": " + typed).contains("<id>" + profile + "</id>");
                if (words[i].equals("-pl"))
                    for (String module : words[i + 1].split(","))
                        assertThat(Manual.ROOT.resolve(module).resolve("pom.xml"))
                                .as(page + ": " + typed)
                                .exists();
            }
        }
    }
}
