package org.hearsay.app;

import java.util.Locale;
import java.util.Map;
import org.hearsay.export.Convention;
import org.hearsay.export.Form;
import org.hearsay.export.Leaving;
import org.hearsay.ledger.Ledger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a ledger in the forms of the field. */
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        header = "Prints a whole ledger, ordered by ids; the same reports give the same bytes.",
        description = {
            "%njsonl: everything, a line for each report, entry, correction and tombstone. csv: a row for each figure; cells that a "
                    + "spreadsheet would take for a formula begin with an apostrophe. webannotation (W3C) and schemaorg: JSON-LD, one a "
                    + "line. bibtex: the reports. ucdp, acled: those killed in incidents, in columns like theirs; no best estimate is "
                    + "made up, and what does not fit is counted on standard error. annotations: figures that people judged, as training "
                    + "data.%n"
        })
final class ExportCommand extends LedgerCommand {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.jsonl;

    @Option(
            names = "--convention",
            paramLabel = "NAME",
            description =
                    "With --format acled, what gives vague words (\"dozens\") a number: ${COMPLETION-CANDIDATES}. "
                            + "Default: ${DEFAULT-VALUE}, they are left out.")
    Vague convention = Vague.none;

    ExportCommand(Console console) {
        super(console);
    }

    /** The formats, spelt as they are typed. */
    enum Format {
        jsonl,
        csv,
        webannotation,
        schemaorg,
        bibtex,
        ucdp,
        acled,
        annotations
    }

    /** The conventions for vague words, spelt as they are typed. */
    enum Vague {
        none,
        linguistic,
        acled
    }

    @Override
    int with(OpenLedger open) {
        Ledger ledger = open.ledger();
        Form form = Leaving.valueOf(format.name().toUpperCase(Locale.ROOT))
                .form(format == Format.annotations ? ledger.judged() : Map.of(), convention());
        print(form.opening());
        ledger.each(filed -> print(form.of(filed)));
        print(form.closing());
        form.notTaken()
                .forEach((why, figures) -> console.err().println("hearsay: " + figures + " figures left out: " + why));
        if (format == Format.jsonl) print(new LedgerLog(open).json());
        return Exit.OK;
    }

    private Convention convention() {
        return convention == Vague.none ? Convention.NONE : Convention.named(convention.name());
    }
}
