package org.hearsay.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The command as tests run it: the real one, in this process, with its own environment and streams. */
final class Command {
    static final Path EXAMPLES = Path.of("..", "examples");

    private final Map<String, String> environment = new HashMap<>();
    private boolean terminal;

    /** What came of a run. */
    record Run(int code, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Run run(Object... words) {
        return new Command().with(words);
    }

    /** The command in a process of its own, which can be killed; what it prints goes into a file. */
    static Process start(Path log, Object... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName()));
        for (Object word : words) command.add(word.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
    }

    Command set(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Command onTerminal() {
        terminal = true;
        return this;
    }

    Run with(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = into(out, err, words);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    int into(OutputStream out, OutputStream err, Object... words) {
        String[] args = new String[words.length];
        for (int i = 0; i < words.length; i++) args[i] = words[i].toString();
        Console console = Console.of(out, err, environment, terminal, false);
        return console.close(Hearsay.run(console, args));
    }

    /** A file with that text, in UTF-8. */
    static Path file(Path folder, String name, String text) {
        return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
    }

    static Path file(Path folder, String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
