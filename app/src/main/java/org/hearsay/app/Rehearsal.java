package org.hearsay.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * Does once what users do, over the examples and a ledger of its own that is thrown away: reads, adds, serves, asks for a page. The
 * launcher runs it after a build and keeps the classes as Java has them in memory by then, so that later runs start faster.
 */
final class Rehearsal {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int MOMENT_MILLIS = 20;
    private static final List<String> ASKED = List.of("claims", "api/v1/claims?limit=1");
    private static final Pattern KEPT = Pattern.compile("\"/(kept/[^\"]+)");

    private Rehearsal() {}

    /**
     * Takes the folder of examples, and a folder into which the database's library goes, which else is unpacked at every start;
     * exits in any case, for the server's threads would not.
     */
    public static void main(String[] args) {
        int exit = Exit.BAD_INPUT;
        try {
            rehearse(args[0]);
            unpack(Path.of(args[1]));
            exit = Exit.OK;
        } catch (IOException e) {
            System.err.println(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            System.exit(exit);
        }
    }

    private static void rehearse(String examples) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("hearsay");
        String ledger = folder.resolve("h.db").toString();
        try {
            run("read", "--format", "json", "--threads", "1", examples);
            run("read", "--threads", "1", examples);
            run("add", "--ledger", ledger, examples);
            serve(ledger);
        } finally {
            for (String left : List.of("h.db", "h.db-wal", "h.db-shm")) Files.deleteIfExists(folder.resolve(left));
            Files.deleteIfExists(folder);
        }
    }

    private static void unpack(Path folder) throws IOException {
        String name = LibraryLoaderUtil.getNativeLibName();
        String path = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
        try (InputStream library = LibraryLoaderUtil.class.getResourceAsStream(path)) {
            if (library == null) return;
            Files.createDirectories(folder);
            Files.copy(library, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void run(String... words) {
        Hearsay.run(console(OutputStream.nullOutputStream()), words);
    }

    private static Console console(OutputStream out) {
        return Console.of(out, OutputStream.nullOutputStream(), Map.of(), false, false);
    }

    private static void serve(String ledger) throws IOException, InterruptedException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Thread server = new Thread(
                () -> Hearsay.run(console(said), "serve", "--port", "0", "--ledger", ledger), "hearsay-serve");
        server.setDaemon(true);
        server.start();
        String address = address(said);
        for (String path : ASKED) {
            Matcher kept = KEPT.matcher(ask(address + path));
            while (kept.find()) ask(address + kept.group(1));
        }
    }

    private static String ask(String address) throws IOException {
        try (InputStream answer = URI.create(address).toURL().openStream()) {
            return new String(answer.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Where it says that it is. */
    private static String address(ByteArrayOutputStream said) throws InterruptedException {
        for (int waited = 0; waited < PATIENCE_MILLIS; waited += MOMENT_MILLIS) {
            String text = said.toString(StandardCharsets.UTF_8);
            int at = text.indexOf("http");
            if (at >= 0 && text.endsWith("\n")) return text.substring(at).strip();
            Thread.sleep(MOMENT_MILLIS);
        }
        throw new IllegalStateException("the server does not start");
    }
}
