package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.app.page.Articles;
import org.hearsay.ingest.language.Languages;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.web.Desk;
import org.hearsay.web.api.Library;
import org.hearsay.web.reading.Article;

/** Reads for the pages with what the command reads with; its models are loaded when the first text comes. */
final class ReadingDesk implements Desk {
    private final Ledger ledger;
    private final Library library;
    private final int threads;

    ReadingDesk(Ledger ledger, Library library, int threads) {
        this.ledger = ledger;
        this.library = library;
        this.threads = threads;
    }

    @Override
    public Article article(Reading reading) {
        return Articles.of(reading);
    }

    @Override
    public String style() {
        return Articles.style();
    }

    @Override
    public Map<String, String> whys(Reading reading) {
        Reading anew = library.reader().explaining().read(reading.report());
        Map<Object, String> standing = new HashMap<>();
        for (Attribution a : reading.attributions()) standing.put(List.of(a.source(), a.cue(), a.content()), a.id());
        Map<String, String> ids = new HashMap<>();
        for (Attribution a : anew.attributions()) {
            String id = standing.get(List.of(a.source(), a.cue(), a.content()));
            if (id != null) ids.put(a.id(), id);
        }
        return Articles.whys(anew, ids);
    }

    @Override
    public Arrival take(Pasted text) {
        Report report = Report.of(
                text.title() == null ? "pasted text" : text.title(),
                text.text().replace("\r\n", "\n"),
                text.title(),
                text.outlet(),
                text.url(),
                text.published(),
                "pasted into a page");
        boolean isNew = !ledger.knows(report.id())
                && ledger.add(library.reader().read(Languages.told(report)), library.engine());
        ledger.settle();
        return new Arrival(report.name(), report.id(), isNew ? "done" : "known");
    }

    /** The files lie in a folder of their own while they are read. */
    @Override
    public List<Arrival> take(List<Upload> files) {
        try {
            Path folder = Files.createTempDirectory("hearsay");
            try {
                return take(folder, files);
            } finally {
                for (Path file : files(folder)) Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.sorted().toList();
        }
    }

    private List<Arrival> take(Path folder, List<Upload> files) throws IOException {
        for (Upload file : files) Files.write(folder.resolve(name(file)), file.bytes());
        Receiving receiving = new Receiving(ledger, library.engine(), folder);
        new Pipeline<>(threads, receiving.work(library.reader())).run(Source.files(files(folder)), receiving);
        ledger.settle();
        return receiving.arrivals();
    }

    /** The end of a path, with nothing in it that leads elsewhere. */
    private static String name(Upload file) {
        String name = file.name().replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        return name.isBlank() || name.startsWith(".") ? "file" + name : name;
    }
}
