package org.hearsay.app;

import java.io.PrintWriter;
import java.util.Collection;
import java.util.List;
import org.hearsay.app.page.Printable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what was not understood, what may have been meant, and where to read on. */
final class UsageErrors implements IParameterExceptionHandler {
    /** Words further apart than this many letters were hardly meant. */
    private static final int FURTHEST = 3;

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        CommandLine command = e.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("hearsay: " + Printable.line(String.valueOf(e.getMessage())));
        String meant = e instanceof UnmatchedArgumentException unmatched ? meant(unmatched) : null;
        if (meant != null) err.println("Did you mean: " + meant + "?");
        err.println("Try: " + command.getCommandSpec().qualifiedName() + " --help");
        return Exit.USAGE;
    }

    private static @Nullable String meant(UnmatchedArgumentException e) {
        String typed = e.getUnmatched().get(0);
        CommandLine command = e.getCommandLine();
        Collection<String> known = typed.startsWith("-")
                ? command.getCommandSpec().optionsMap().keySet()
                : command.getSubcommands().keySet();
        return nearest(typed, known);
    }

    private static @Nullable String nearest(String typed, Collection<String> known) {
        String best = null;
        int least = Math.min(FURTHEST, typed.length() - 1) + 1;
        for (String word : List.copyOf(known)) {
            int distance = distance(typed, word);
            if (distance >= least) continue;
            least = distance;
            best = word;
        }
        return best;
    }

    /** Whether one of two words may be the other, mistyped. */
    static boolean areAlike(String typed, String word) {
        return distance(typed, word) <= Math.min(FURTHEST, typed.length() / 3);
    }

    /** How many letters must be put in, left out or changed to make one word the other (Levenshtein 1966). */
    private static int distance(String a, String b) {
        int[] above = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) above[j] = j;
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.min(change, 1 + Math.min(above[j], above[j - 1]));
            }
        }
        return above[b.length()];
    }
}
