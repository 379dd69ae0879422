package org.hearsay.app;

import java.util.List;
import org.hearsay.app.page.ListPage;
import org.hearsay.compare.Heard;
import org.hearsay.ledger.Shown;
import picocli.CommandLine.Command;

/** Prints who is heard. */
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        header =
                "Prints who is heard: how many figures rest on each claimant's word, in how many reports, and how many "
                        + "rows of the table nobody else says anything about.")
final class SourcesCommand extends ViewCommand {
    SourcesCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) {
        Shown<List<Heard>> heard = open.ledger().sources(asked(open), slice());
        String text = new ListPage(console.width(), console.coloured()).sources(heard.what());
        return show(open, heard, heard.what().isEmpty(), text);
    }
}
