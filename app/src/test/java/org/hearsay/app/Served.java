package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.Desk;
import org.hearsay.web.Site;
import org.hearsay.web.api.Library;
import org.hearsay.web.guard.Entrance;

/** The pages over a ledger of the examples. */
final class Served implements AutoCloseable {
    private static final Pattern NAMED = Pattern.compile("/d/([0-9]{2}-[a-z-]+)(.*)");
    private static final Library LIBRARY = Library.standard();
    private static byte[] read = {};
    final Ledger ledger;
    final Site site;

    private Served(Ledger ledger, Site site) {
        this.ledger = ledger;
        this.site = site;
    }

    /** A ledger of its own in a folder. */
    static Served examples(Path folder) {
        Ledger ledger = Ledger.openExisting(copy(folder).toString());
        return new Served(ledger, Site.open(ledger, Entrance.here(0), LIBRARY, desk(ledger)));
    }

    /** The examples are read once, whatever tests there are. */
    private static synchronized Path copy(Path folder) {
        Path file = folder.resolve("examples.db");
        try {
            if (read.length > 0) return Files.write(file, read);
            Command.Run run = Command.run(
                    "--ledger", file, "add", "--profile", Command.EXAMPLES.resolve("profile.yaml"), Command.EXAMPLES);
            assertThat(run.code()).as(run.err()).isZero();
            read = Files.readAllBytes(file);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reads for the pages, with no names but those of the lexicons. */
    static Desk desk(Ledger ledger) {
        return new ReadingDesk(ledger, LIBRARY, 1);
    }

    /** The id of the report of a name. */
    String report(String name) {
        return ledger.named(name).get(0);
    }

    /** A path in which a report's name stands for its id. */
    String path(String named) {
        Matcher name = NAMED.matcher(named);
        return name.matches() ? "/d/" + report(name.group(1)) + name.group(2) : named;
    }

    String address() {
        return site.address();
    }

    @Override
    public void close() {
        site.close();
        ledger.close();
    }
}
