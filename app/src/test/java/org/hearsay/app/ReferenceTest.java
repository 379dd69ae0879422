package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.model.Relation;
import org.junit.jupiter.api.Test;

/** The pages in which things are looked up have what the code has. */
class ReferenceTest {
    private static final Pattern NAMED = Pattern.compile("^  ([a-z]+)\\s+\\S", Pattern.MULTILINE);
    private static final String PAGE = "docs/commands.md";

    @Test
    void theReferenceHasEveryCommandAsItExplainsItself() throws IOException {
        StringBuilder page = new StringBuilder("""
                # Commands

                What `hearsay COMMAND --help` says, of all of them.
                """);
        for (String command : commands()) {
            page.append("\n## hearsay ").append(command).append('\n').append(explained(command));
            for (String inner : inner(command))
                page.append("\n### hearsay ").append(inner).append('\n').append(explained(inner));
        }
        Path fresh = Path.of("target", "commands.md");
        Files.writeString(fresh, page);
        assertThat(Manual.text(PAGE).contentEquals(page))
                .as("%s is out of date; as it should be it lies in app/%s", PAGE, fresh)
                .isTrue();
    }

    private static List<String> commands() {
        return under("");
    }

    private static List<String> inner(String command) {
        return under(command).stream().map(name -> command + " " + name).toList();
    }

    private static List<String> under(String command) {
        String help = help(command);
        int list = help.indexOf("\nCommands:\n");
        if (list < 0) return List.of();
        int end = help.indexOf("\n\n", list + 1);
        return NAMED.matcher(help.substring(list, end < 0 ? help.length() : end))
                .results()
                .map(m -> m.group(1))
                .toList();
    }

    private static String explained(String command) {
        return "\n```\n" + help(command).strip() + "\n```\n";
    }

    private static String help(String command) {
        Command.Run run = Command.run((Object[]) (command + " --help").strip().split(" "));
        assertThat(run.code()).as(command).isZero();
        return run.out();
    }

    @Test
    void theConceptsNameEveryRelation() {
        Stream<String> relations =
                Stream.of(Relation.Type.values()).map(t -> "| `" + t.name().toLowerCase(Locale.ROOT) + "` |");
        assertThat(Manual.text("docs/concepts.md")).contains(relations.toList());
    }

    @Test
    void theIndexOfTheManualPointsToEveryPage() throws IOException {
        String index = Manual.text("docs/README.md");
        for (String page : Manual.pages())
            if (page.matches("docs/[a-z]+\\.md") && !page.equals("docs/next.md"))
                assertThat(index).contains("](" + page.substring("docs/".length()) + ")");
    }
}
