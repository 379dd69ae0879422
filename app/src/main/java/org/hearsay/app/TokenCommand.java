package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.hearsay.web.guard.Role;
import org.hearsay.web.guard.TokenFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a token. */
@Command(
        name = "token",
        mixinStandardHelpOptions = true,
        header =
                "Makes a token of 256 bits and prints it, this once. What is kept is its hash, in a file that only its owner can read.",
        description = "%nTo take a token back, delete its line in the file and start serve again.%n")
final class TokenCommand implements Callable<Integer> {
    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description =
                    "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}; editors also add reports and correct claims.")
    Kind role = Kind.reader;

    @Mixin
    TokenChoice choice = new TokenChoice();

    private final Console console;

    TokenCommand(Console console) {
        this.console = console;
    }

    /** The roles, spelt as they are typed. */
    enum Kind {
        reader,
        editor
    }

    @Override
    public Integer call() throws IOException {
        Path place = choice.place(console);
        if (place == null) {
            console.err().println("hearsay: name a file for tokens, with --tokens or HEARSAY_TOKENS");
            return Exit.BAD_INPUT;
        }
        String token = new TokenFile(place).add(role == Kind.editor ? Role.EDITOR : Role.READER);
        console.out().print(token + "\n");
        console.err().println("hearsay: its hash is in " + place);
        return Exit.OK;
    }
}
