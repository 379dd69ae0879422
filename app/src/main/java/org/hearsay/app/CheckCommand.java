package org.hearsay.app;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** Proves a ledger. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        header = "Checks that every text, hash, id, quoted word and link of a ledger is as it was when it was added.",
        description = "%nEnds with 0 when all is as it was, with 1 when something is wrong; says what, a line each.%n")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    LedgerChoice choice = new LedgerChoice();

    @ParentCommand
    @Nullable
    Hearsay hearsay;

    private final Console console;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String where = choice.where(Objects.requireNonNull(hearsay).ledger, console);
        try (Ledger ledger = Ledger.openExisting(where)) {
            List<String> wrong = ledger.check();
            wrong.forEach(w -> console.out().print(w + "\n"));
            if (wrong.isEmpty()) console.out().print("nothing is wrong in " + where + "\n");
            return wrong.isEmpty() ? Exit.OK : Exit.BAD_INPUT;
        }
    }
}
