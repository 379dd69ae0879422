package org.hearsay.app;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.ingest.ProfileException;
import org.hearsay.ingest.web.Web;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Puts what is new in feeds into a ledger, until it is stopped. */
@Command(
        name = "watch",
        mixinStandardHelpOptions = true,
        header = "Looks at feeds again and again, and puts the pages that are new or changed into a ledger.",
        description =
                "%nRSS and Atom. One request at a time, as the sites' rules for robots allow, and more seldom where a feed "
                        + "fails. Stopped (Ctrl-C) and started again, it goes on where it was.%n")
final class WatchCommand implements Callable<Integer> {
    @Parameters(paramLabel = "FEED", arity = "1..*", description = "Addresses of feeds.")
    List<String> feeds = List.of();

    @Option(names = "--every", paramLabel = "MINUTES", description = "How often to look. Default: ${DEFAULT-VALUE}.")
    int minutes = 15;

    @Option(names = "--once", description = "Look once, and end.")
    boolean once;

    @Mixin
    LedgerChoice choice = new LedgerChoice();

    @Mixin
    ReadingOptions options = new ReadingOptions();

    @ParentCommand
    @Nullable
    Hearsay hearsay;

    @Spec
    @Nullable
    CommandSpec spec;

    private final Console console;

    WatchCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws ProfileException, IOException {
        if (minutes < 1)
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "--every takes a number of minutes from 1 on, not " + minutes);
        ReadingOptions.Knowledge knowledge = options.knowledge(console);
        String where = choice.where(Objects.requireNonNull(hearsay).ledger, console);
        try (Stopping stopping = Stopping.atShutdown()) {
            Watching watching = new Watching(Web.polite(), feeds, Duration.ofMinutes(minutes), stopping);
            Source source = once ? watching::once : watching::untilStopped;
            return Adding.into(where, knowledge, options.threads(), source, console, stopping);
        }
    }
}
