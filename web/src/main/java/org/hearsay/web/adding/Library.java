package org.hearsay.web.adding;

import java.util.function.Supplier;
import org.hearsay.ReportReader;
import org.hearsay.ledger.Engine;
import org.jspecify.annotations.Nullable;

/** What texts are read with: made when the first is read, for a site that only shows a ledger needs none of it. Any thread may ask. */
public final class Library {
    private final Supplier<ReportReader> readers;
    private final Supplier<Engine> engines;
    private @Nullable ReportReader reader;
    private @Nullable Engine engine;

    /**
     * A library.
     *
     * @param readers makes the reader; asked once
     * @param engines says what engine that is; asked once
     */
    public Library(Supplier<ReportReader> readers, Supplier<Engine> engines) {
        this.readers = readers;
        this.engines = engines;
    }

    /** The engine on the class path, with what comes with it and no more. */
    public static Library standard() {
        return new Library(ReportReader::standard, () -> Engine.current(""));
    }

    /** The reader. */
    public synchronized ReportReader reader() {
        ReportReader made = reader == null ? readers.get() : reader;
        reader = made;
        return made;
    }

    /** The engine that it is. */
    public synchronized Engine engine() {
        Engine made = engine == null ? engines.get() : engine;
        engine = made;
        return made;
    }
}
