package org.hearsay.app;

import java.util.concurrent.CountDownLatch;
import org.hearsay.app.page.Articles;
import org.hearsay.web.Site;
import org.hearsay.web.api.Library;
import org.hearsay.web.guard.Entrance;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the pages over a ledger on this machine. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        header =
                "Serves pages over a ledger, to this machine alone: claims, disagreements, who is heard, each report with its marks.",
        description = {"%nNothing is asked of any other machine. Ctrl-C ends it.%n"})
final class ServeCommand extends LedgerCommand {
    private static final int PORT = 7040;

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Where to listen. Default: ${DEFAULT-VALUE}; 0 is any that is free.")
    int port = PORT;

    ServeCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        CountDownLatch end = new CountDownLatch(1);
        try (Site site =
                Site.open(open.ledger(), Entrance.here(port), Library.standard(), Articles::html, Articles.style())) {
            console.out().print("Hearsay is at " + site.address() + "\n");
            console.out().flush();
            Runtime.getRuntime().addShutdownHook(new Thread(end::countDown, "hearsay-stop"));
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return Exit.OK;
    }
}
