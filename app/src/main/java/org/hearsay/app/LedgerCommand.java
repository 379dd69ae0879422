package org.hearsay.app;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.ingest.ProfileException;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** A subcommand that works on a ledger which is there. */
abstract class LedgerCommand implements Callable<Integer> {
    @Mixin
    LedgerChoice choice = new LedgerChoice();

    @ParentCommand
    @Nullable
    Hearsay hearsay;

    final Console console;

    LedgerCommand(Console console) {
        this.console = console;
    }

    /**
     * What is done with the ledger; the exit code.
     *
     * @throws ProfileException what is wrong with a profile, where the command takes one
     * @throws IOException what is wrong with a gazetteer, where it takes one
     */
    abstract int with(OpenLedger open) throws ProfileException, IOException;

    @Override
    public final Integer call() throws ProfileException, IOException {
        try (Ledger ledger = Ledger.openExisting(where())) {
            return with(new OpenLedger(ledger));
        }
    }

    final String where() {
        return choice.where(Objects.requireNonNull(hearsay).ledger, console);
    }

    final void print(String text) {
        console.out().print(text);
    }

    /** Says what is wrong; the exit code. */
    final int refuse(String reason) {
        console.err().println("hearsay: " + reason);
        return Exit.BAD_INPUT;
    }

    /** Says which names were asked for that no claim has. */
    final void missed(OpenLedger open, FilterOptions asked) {
        for (String sentence : new Missed(open.ledger()).of(asked)) refuse(sentence);
    }

    /** The id of the one report that is meant; null, and it is said why, where none or several are. */
    final @Nullable String report(OpenLedger open, String idOrName) {
        List<String> ids = open.ledger().named(idOrName);
        if (ids.size() == 1) return ids.get(0);
        if (ids.isEmpty()) refuse("there is no report " + idOrName);
        else refuse(idOrName + " is the name of several reports; say which: " + String.join(", ", ids));
        return null;
    }
}
