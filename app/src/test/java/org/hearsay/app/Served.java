package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Correction.Verb;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Listed;
import org.hearsay.web.Site;
import org.hearsay.web.adding.Library;
import org.hearsay.web.guard.Entrance;

/** The pages over a ledger of the examples. */
final class Served implements AutoCloseable {
    private static final Pattern NAMED = Pattern.compile("/d/([0-9]{2}-[a-z-]+)(.*)");
    private static final Library LIBRARY = Library.standard();
    final Ledger ledger;
    final Site site;
    private final Path folder;
    private final Set<String> reports;
    private int corrections;

    private Served(Path folder) {
        this.folder = folder;
        ledger = Ledger.openExisting(examples(folder).toString());
        site = Site.open(ledger, Entrance.here(0), LIBRARY, new ArticleSetter());
        reports = Set.copyOf(reports());
    }

    /** Over a ledger in a folder of its own. */
    static Served alone() {
        try {
            return new Served(Files.createTempDirectory("hearsay-served"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The examples' places lie on the coast of Antarctica, where nobody fights. */
    private static Path examples(Path folder) {
        Path file = folder.resolve("examples.db");
        Command command =
                new Command().set("HEARSAY_GAZETTEER", folder.resolve("places").toString());
        Path profile = Command.EXAMPLES.resolve("profile.yaml");
        for (Command.Run run : List.of(
                command.with("gazetteer", "add", Path.of("src", "test", "resources", "invented-places.txt")),
                command.with("--ledger", file, "add", "--profile", profile, Command.EXAMPLES)))
            assertThat(run.code()).as(run.err()).isZero();
        return file;
    }

    private List<String> reports() {
        return ledger.listed("", 1_000).stream().map(Listed::id).toList();
    }

    /** With no report but the examples and no correction that holds. */
    Served asItWas() {
        for (Correction c : ledger.holding()) ledger.correct(Verb.UNDO, c.id(), null, null, "a test", "is over");
        for (String report : reports()) if (!reports.contains(report)) ledger.forget(report, "of a test that is over");
        corrections = ledger.corrections().size();
        return this;
    }

    /** What was corrected since, the oldest first. */
    List<Correction> corrected() {
        List<Correction> all = ledger.corrections();
        return all.subList(corrections, all.size());
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
        try (Stream<Path> left = Files.walk(folder)) {
            for (Path path : left.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
