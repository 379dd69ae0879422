package org.hearsay.app;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.hearsay.ingest.ProfileException;
import org.hearsay.ledger.Engine;
import org.hearsay.web.Site;
import org.hearsay.web.adding.Fetching;
import org.hearsay.web.adding.Library;
import org.hearsay.web.guard.Bounds;
import org.hearsay.web.guard.Entrance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the pages over a ledger, and answers programs. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header =
                "Serves pages over a ledger: claims, disagreements, who is heard, each report with its marks; and an API for programs.",
        description = {
            "%nTo this machine alone, unless --host says otherwise: then everybody needs a token, which \"hearsay serve token\" makes. "
                    + "Nothing is asked of any other machine, unless --fetch says so. What is added is read with the profile. Ctrl-C ends it, when what it is answering is answered.%n"
        })
final class ServeCommand extends LedgerCommand {
    private static final int PORT = 7040;
    private static final int LAST_PORT = 65_535;
    private static final long LONG = 3_600_000;

    @Spec
    @Nullable
    CommandSpec spec;

    private int port = PORT;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen. Default: " + PORT + "; 0 is any that is free.")
    void port(int n) {
        port = Within.check(spec, "--port", n, 0, LAST_PORT);
    }

    @Option(
            names = "--host",
            paramLabel = "ADDRESS",
            description = "The address of this machine on which to listen. Default: ${DEFAULT-VALUE}.")
    String host = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            split = ",",
            description = "Under which names, besides that address, others ask for it.")
    List<String> names = List.of();

    @Option(
            names = "--fetch",
            description =
                    "Fetches addresses that an editor gives on the page that adds: from the public internet alone, one at a time, as the sites' rules for robots allow.")
    boolean fetch;

    @Mixin
    TokenChoice tokens = new TokenChoice();

    @Mixin
    ReadingOptions options = new ReadingOptions();

    ServeCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) throws ProfileException, IOException {
        Entrance entrance = new Entrance(
                host, port, new HashSet<>(names), tokens.tokens(Entrance.isLoopback(host), console), Bounds.USUAL);
        try (Stopping stopping = Stopping.atShutdown();
                Site site = Site.open(
                        open.ledger(),
                        entrance,
                        library(),
                        new ArticleSetter(),
                        fetch ? Fetching.polite() : Fetching.none())) {
            console.out().print("Hearsay is at " + site.address() + "\n");
            console.out().flush();
            boolean goesOn = true;
            while (goesOn) goesOn = stopping.sleep(LONG);
        }
        return Exit.OK;
    }

    /** What texts are read with; it is looked at now only where something can be wrong with it. */
    private Library library() throws ProfileException, IOException {
        if (options.profile != null) {
            ReadingOptions.Knowledge knowledge = options.knowledge(console);
            return new Library(knowledge::reader, () -> Engine.current(knowledge.text()));
        }
        return new Library(() -> later().reader(), () -> Engine.current(later().text()));
    }

    private ReadingOptions.Knowledge later() {
        try {
            return options.knowledge(console);
        } catch (ProfileException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
