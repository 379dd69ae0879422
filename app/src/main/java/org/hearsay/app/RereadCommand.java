package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import org.hearsay.ReportReader;
import org.hearsay.ingest.ProfileException;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Reads reports of a ledger again with this engine. */
@Command(
        name = "reread",
        mixinStandardHelpOptions = true,
        header =
                "Reads again, with this version and profile, the reports that another read. Earlier readings are kept; broken "
                        + "off, it goes on where it was.")
final class RereadCommand extends LedgerCommand {
    /** So many reports are read in one transaction. */
    private static final int BATCH = 100;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    RereadCommand(Console console) {
        super(console);
    }

    @Override
    int with(OpenLedger open) throws ProfileException, IOException {
        Ledger ledger = open.ledger();
        ReadingOptions.Knowledge knowledge = options.knowledge(console);
        Engine engine = Engine.current(knowledge.text());
        ReportReader reader = knowledge.reader();
        int read = 0;
        for (List<Report> some = ledger.readByOthers(engine, BATCH);
                !some.isEmpty();
                some = ledger.readByOthers(engine, BATCH)) {
            for (Report report : some) ledger.reread(reader.read(report), engine);
            ledger.commit();
            read += some.size();
        }
        ledger.settle();
        print(read + " read again, in " + where() + "\n");
        return Exit.OK;
    }
}
