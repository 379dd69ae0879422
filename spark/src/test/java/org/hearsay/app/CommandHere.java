package org.hearsay.app;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;

/** The command in the test's own process, which has the models already. */
public final class CommandHere {
    private CommandHere() {}

    /** Runs it; what it prints on standard output. */
    public static String prints(Map<String, String> environment, Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Console console = Console.of(out, OutputStream.nullOutputStream(), environment, false, false);
        console.close(
                Hearsay.run(console, Stream.of(words).map(Object::toString).toArray(String[]::new)));
        return out.toString(StandardCharsets.UTF_8);
    }
}
