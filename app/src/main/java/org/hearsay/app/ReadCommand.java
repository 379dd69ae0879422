package org.hearsay.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.hearsay.ReportReader;
import org.hearsay.app.page.Page;
import org.hearsay.app.page.Pages;
import org.hearsay.ingest.ProfileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints the claims of reports. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        header = "Prints who claims what in reports: a table of figures, the claims without, and what disagrees.",
        description =
                "%nA report is a text file, a PDF file or Word document, the article of a web page, saved or in a web archive, a line "
                        + "of a .jsonl file or a row of a .csv file with \"text\" and, if there are any, \"id\", \"title\", \"outlet\", "
                        + "\"published\", \"url\", or a message in a channel exported from Telegram. Packed files are opened.%n")
final class ReadCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "FILE|FOLDER",
            arity = "1..*",
            description = "Files, and folders of files: " + Source.FORMS + ".")
    List<Path> paths = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    Format format = Format.text;

    @Option(names = "--with-text", description = "With --format json: the report's text too.")
    boolean withText;

    @Option(names = "--why", description = "Say of each attribution what made it one (text, md and json).")
    boolean why;

    @Option(names = "--group", description = "At the end, what the reports say of one another.")
    boolean group;

    @Mixin
    ReadingOptions options = new ReadingOptions();

    private final Console console;

    ReadCommand(Console console) {
        this.console = console;
    }

    /** The formats, spelt as they are typed. */
    enum Format {
        text,
        json,
        md,
        html
    }

    @Override
    public Integer call() throws ProfileException, IOException {
        ReportReader plain = options.knowledge(console).reader();
        ReportReader reader = why ? plain.explaining() : plain;
        ReadingPrinter printer = new ReadingPrinter(console, page(), group);
        printer.begin();
        new Pipeline<>(options.threads(), printer.work(reader)).run(Source.files(paths), printer);
        return printer.finish();
    }

    private Page page() {
        return switch (format) {
            case text -> Pages.text(console.width(), console.coloured());
            case json -> Pages.json(withText);
            case md -> Pages.markdown();
            case html -> Pages.html();
        };
    }
}
