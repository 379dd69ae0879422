package org.hearsay.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.app.page.TablePage;
import org.hearsay.compare.ClaimTable;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints the table "claimed, per claimant". */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        header = "Prints what is claimed, per claimant: the latest number each of them gave for each kind of loss.",
        description = {
            "%nRunning totals and single incidents are never mixed; incidents are listed, never added. Parts of totals, "
                    + "repeats and superseded numbers are left out.%n"
        })
final class TableCommand implements Callable<Integer> {
    @Mixin
    LedgerChoice choice = new LedgerChoice();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.text;

    @ParentCommand
    @Nullable
    Hearsay hearsay;

    private final Console console;

    TableCommand(Console console) {
        this.console = console;
    }

    /** The formats, spelt as they are typed. */
    enum Format {
        text,
        md
    }

    @Override
    public Integer call() {
        String where = choice.where(Objects.requireNonNull(hearsay).ledger, console);
        try (Ledger ledger = Ledger.openExisting(where)) {
            ClaimTable table = ClaimTable.of(ledger.stated());
            console.out().print(format == Format.md ? TablePage.markdown(table) : page().of(table));
            return Exit.OK;
        }
    }

    private TablePage page() {
        return new TablePage(console.width(), console.coloured());
    }
}
