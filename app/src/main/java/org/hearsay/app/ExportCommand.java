package org.hearsay.app;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.hearsay.export.CsvForm;
import org.hearsay.export.Form;
import org.hearsay.export.JsonLinesForm;
import org.hearsay.ledger.Ledger;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Prints a ledger in the forms of the field. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "Prints a whole ledger, ordered by ids; the same reports give the same bytes.",
        description = {
            "%njsonl: everything, a line for each report and each entry. csv: a row for each figure; cells that a "
                    + "spreadsheet would take for a formula begin with an apostrophe.%n"
        })
final class ExportCommand implements Callable<Integer> {
    @Mixin
    LedgerChoice choice = new LedgerChoice();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.jsonl;

    @ParentCommand
    @Nullable
    Hearsay hearsay;

    private final Console console;

    ExportCommand(Console console) {
        this.console = console;
    }

    /** The formats, spelt as they are typed. */
    enum Format {
        jsonl,
        csv
    }

    @Override
    public Integer call() {
        String where = choice.where(Objects.requireNonNull(hearsay).ledger, console);
        try (Ledger ledger = Ledger.openExisting(where)) {
            Form form = form();
            console.out().print(form.opening());
            ledger.each(filed -> console.out().print(form.of(filed)));
            console.out().print(form.closing());
            return Exit.OK;
        }
    }

    private Form form() {
        return switch (format) {
            case jsonl -> new JsonLinesForm();
            case csv -> new CsvForm();
        };
    }
}
