package org.hearsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.hearsay.GroupReader;
import org.hearsay.ReportReader;
import org.hearsay.app.page.Page;
import org.hearsay.app.page.Printable;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** Prints readings as they come; what was refused goes to standard error. */
final class ReadingPrinter implements Results<ReadingPrinter.Printed> {
    private final Console console;
    private final Page page;
    private final boolean group;
    private final List<Reading> readings = new ArrayList<>();
    private boolean refused;

    ReadingPrinter(Console console, Page page, boolean group) {
        this.console = console;
        this.page = page;
        this.group = group;
    }

    /**
     * A reading as it is printed.
     *
     * @param text what is printed
     * @param reading the reading, null where nobody asks for it again
     */
    record Printed(String text, @Nullable Reading reading) {}

    /** What is done for each report, on any thread. */
    Function<Report, Printed> work(ReportReader reader) {
        return report -> {
            Reading reading = reader.read(report);
            return new Printed(page.reading(reading), group ? reading : null);
        };
    }

    void begin() {
        console.out().print(page.opening());
    }

    @Override
    public void done(Printed printed) {
        console.out().print(printed.text());
        if (console.outIsTerminal()) console.out().flush();
        if (printed.reading() != null) readings.add(printed.reading());
    }

    @Override
    public void refused(String name, String reason) {
        refused = true;
        console.err().println("hearsay: " + Printable.line(name) + ": " + Printable.line(reason));
    }

    @Override
    public void warning(String name, String what) {
        console.err().println("hearsay: " + Printable.line(name) + ": " + Printable.line(what));
    }

    /** Prints what comes last; the exit code. */
    int finish() {
        if (group) console.out().print(page.group(new GroupReader().read(readings), readings));
        console.out().print(page.closing());
        return refused ? Exit.BAD_INPUT : Exit.OK;
    }
}
