package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.web.guard.Role;
import org.hearsay.web.guard.TokenFile;
import org.hearsay.web.guard.Tokens;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * By which tokens people are let in: of a file, and of the environment. Served to this machine alone, they are asked for only
 * where they are named; the user's own file is looked into where others are served.
 */
final class TokenChoice {
    private static final String VARIABLE = "HEARSAY_TOKENS";

    @Option(
            names = "--tokens",
            paramLabel = "FILE",
            description =
                    "The tokens' hashes. Default: HEARSAY_TOKENS, else a file where programs keep a user's data. HEARSAY_READER_TOKEN "
                            + "and HEARSAY_EDITOR_TOKEN are tokens too.")
    @Nullable
    Path file;

    /** The tokens. */
    Tokens tokens(boolean here, Console console) throws IOException {
        List<Tokens.Known> known = new ArrayList<>();
        for (Role role : Role.values()) {
            String token = console.environment().apply("HEARSAY_" + role.name() + "_TOKEN");
            if (token != null && !token.isEmpty()) known.add(Tokens.Known.of(token, role));
        }
        Path named = here ? named(console) : place(console);
        if (named != null) known.addAll(new TokenFile(named).read());
        return Tokens.of(known);
    }

    private @Nullable Path named(Console console) {
        if (file != null) return file;
        String named = console.environment().apply(VARIABLE);
        return named == null || named.isEmpty() ? null : Path.of(named);
    }

    /** Where the file is; null where the environment names no place for a user's data. */
    @Nullable
    Path place(Console console) {
        Path named = named(console);
        if (named != null) return named;
        Path data = GazetteerStore.data(console);
        return data == null ? null : data.resolve("tokens");
    }
}
