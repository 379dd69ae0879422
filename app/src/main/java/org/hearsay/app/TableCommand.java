package org.hearsay.app;

import org.hearsay.app.page.Quotes;
import org.hearsay.app.page.TablePage;
import org.hearsay.app.page.TableWikitext;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.ClaimTable;
import org.hearsay.ledger.Shown;
import org.hearsay.ledger.Slice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Prints the table "claimed, per claimant". */
@Command(
        name = "table",
        mixinStandardHelpOptions = true,
        header = "Prints what is claimed, per claimant: the latest number each of them gave for each kind of loss.",
        description = {
            "%nRunning totals and single incidents are never mixed; incidents are listed, never added. Parts of totals, "
                    + "repeats and superseded numbers are left out.%n"
        })
final class TableCommand extends ViewCommand {
    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.text;

    @Mixin
    QuotesOption quotes = new QuotesOption();

    TableCommand(Console console) {
        super(console);
    }

    /** The formats, spelt as they are typed. */
    enum Format {
        text,
        md,
        wikitext
    }

    @Override
    int with(OpenLedger open) {
        Shown<ClaimTable> table = open.ledger().table(asked(open), slice());
        return show(open, table, table.what().rows().isEmpty(), page(table.what(), open));
    }

    private String page(ClaimTable table, OpenLedger open) {
        return switch (format) {
            case text ->
                table.rows().isEmpty() && !hasAny(open) ? TablePage.none(false) : text().of(table, under(table, open));
            case md -> TablePage.markdown(table);
            case wikitext -> new TableWikitext(id -> open.ledger().report(id).orElse(null)).of(table);
        };
    }

    private Quotes under(ClaimTable table, OpenLedger open) {
        return quotes.of(
                open,
                table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .flatMap(cell -> cell.lines().stream())
                        .map(line -> line.latest().id())
                        .toList());
    }

    private static boolean hasAny(OpenLedger open) {
        return !open.ledger()
                .table(ClaimFilter.ALL, new Slice(0, 1))
                .what()
                .rows()
                .isEmpty();
    }

    private TablePage text() {
        return new TablePage(console.width(), console.coloured());
    }
}
