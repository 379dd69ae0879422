package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The project's pages for people: what is told there to be typed. */
final class Manual {
    static final Path ROOT = Path.of("..");

    private static final Pattern FENCED =
            Pattern.compile("^```([a-z]*)\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern INDENTED = Pattern.compile("^ {4}((?:\\./|[a-z]+ ).*)$", Pattern.MULTILINE);
    private static final Pattern INLINE = Pattern.compile("`([^`\n]+)`");

    private Manual() {}

    /** Lines that stand together as something to be typed or pasted; the language is empty where none is said. */
    record Block(String page, String language, String text) {
        /** Names it in lists: page, language and first line. */
        String name() {
            return page + " " + language + ": " + text.lines().findFirst().orElse("");
        }
    }

    /** Every page, by its place under the root, in order; the log of changes tells of what was and is left out. */
    static List<String> pages() throws IOException {
        List<String> out = new ArrayList<>();
        for (String folder : List.of("", "docs", "docs/decisions", "examples"))
            try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
                files.map(p -> ROOT.relativize(p).toString())
                        .filter(p -> p.endsWith(".md") && !p.equals("CHANGELOG.md"))
                        .sorted()
                        .forEach(out::add);
            }
        return out;
    }

    static String text(String page) {
        try {
            return Files.readString(ROOT.resolve(page), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Block> blocks(String page) {
        List<Block> out = new ArrayList<>();
        for (Matcher m = FENCED.matcher(text(page)); m.find(); ) out.add(new Block(page, m.group(1), m.group(2)));
        return out;
    }

    static List<Block> blocks(String page, String language) {
        return blocks(page).stream().filter(b -> b.language().equals(language)).toList();
    }

    /** What is named as a command anywhere: in a block, in a line of its own, in a sentence. */
    static List<String> commands(String page) {
        List<String> out = new ArrayList<>();
        for (Block block : blocks(page))
            block.text()
                    .replace("\\\n", " ")
                    .lines()
                    .map(l -> l.replaceFirst("^\\$ ", ""))
                    .forEach(out::add);
        String rest = FENCED.matcher(text(page)).replaceAll("");
        for (Matcher m = INDENTED.matcher(rest); m.find(); ) out.add(m.group(1));
        for (Matcher m = INLINE.matcher(rest); m.find(); ) out.add(m.group(1).replace("\\|", "|"));
        return out.stream().map(String::strip).toList();
    }
}
