package org.hearsay.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Where a command prints and what it may know of its surroundings. Always UTF-8, always {@code \n}.
 *
 * @param out results
 * @param err everything else
 * @param environment looks up an environment variable, null when it is not set
 * @param outIsTerminal whether a person sees {@code out}
 * @param errIsTerminal whether a person sees {@code err}
 */
record Console(
        Output out,
        PrintWriter err,
        UnaryOperator<@Nullable String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {
    private static final int WIDTH = 100;
    private static final int NARROWEST = 40;
    private static final int WIDEST = 160;

    /** The console of this process. What is a terminal is told by the launcher, which can see it. */
    static Console ofProcess() {
        return of(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                isTerminal("out"),
                isTerminal("err"));
    }

    /** A console that prints to streams and sees only the given environment. */
    static Console of(
            OutputStream out,
            OutputStream err,
            Map<String, String> environment,
            boolean terminal,
            boolean errTerminal) {
        return new Console(
                new Output(out),
                new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true),
                name -> name == null ? null : environment.get(name),
                terminal,
                errTerminal);
    }

    private static boolean isTerminal(String stream) {
        return Boolean.getBoolean("hearsay.terminal." + stream);
    }

    /** Whether results are coloured: on a terminal, unless NO_COLOR (no-color.org) or a dumb terminal says no. */
    boolean coloured() {
        String no = environment.apply("NO_COLOR");
        return outIsTerminal && (no == null || no.isEmpty()) && !"dumb".equals(environment.apply("TERM"));
    }

    /** How many columns results may take. */
    int width() {
        String columns = environment.apply("COLUMNS");
        if (columns == null || !columns.matches("[0-9]{1,4}") || columns.matches("0+")) return WIDTH;
        return Math.max(NARROWEST, Math.min(WIDEST, Integer.parseInt(columns)));
    }

    /** Prints what is left; the code to end with, {@link Exit#BAD_INPUT} when it could not be printed. */
    int close(int code) {
        try {
            out.flush();
            return code;
        } catch (ClosedPipe closed) {
            return Exit.CLOSED_PIPE;
        } catch (java.io.UncheckedIOException e) {
            err.println("hearsay: cannot print: " + e.getMessage());
            return Exit.BAD_INPUT;
        }
    }
}
