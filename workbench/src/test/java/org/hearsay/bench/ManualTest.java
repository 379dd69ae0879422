package org.hearsay.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Every {@code ./bench} command that the pages name is understood as it stands there; corpora are not part of the project. */
class ManualTest {
    private static final Path ROOT = Path.of("..");
    private static final Pattern COMMAND =
            Pattern.compile("(?:`|^ {4})\\./bench ((?:[a-z]+|--help)(?: [^`\n]*?)?)(?:`|  |$)", Pattern.MULTILINE);

    @Test
    void everyCommandThatThePagesNameIsUnderstood() throws IOException {
        List<String> commands = commands();
        assertThat(commands).hasSizeGreaterThan(20);
        for (String typed : commands) {
            // A script of its own (workbench/fuzz), run by ./verify --nightly.
            if (typed.startsWith("fuzz")) continue;
            assertThat(understood(typed.replace(" ...", ""))).as(typed).isTrue();
        }
    }

    /** Whether a subcommand is there and, where more than its name stands in a page, takes what it is told; corpora may be left to $CORPORA. */
    private static boolean understood(String typed) {
        String[] words = typed.split(" ");
        CommandLine command = Main.line().getSubcommands().get(words[0]);
        if (command == null || words.length == 1) return command != null;
        boolean told = command.getCommandSpec().findOption("--corpora") == null || typed.contains("--corpora");
        return Main.line()
                .parseArgs((told ? typed : typed + " --corpora x").split(" "))
                .hasSubcommand();
    }

    private static List<String> commands() throws IOException {
        List<String> out = new ArrayList<>();
        for (Path folder : List.of(ROOT, ROOT.resolve("docs")))
            try (Stream<Path> pages = Files.list(folder)) {
                for (Path page :
                        pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                    Matcher command = COMMAND.matcher(Files.readString(page, StandardCharsets.UTF_8));
                    while (command.find()) out.add(command.group(1));
                }
            }
        return out;
    }
}
