package org.hearsay.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.ReportReader;
import org.hearsay.app.page.Articles;
import org.hearsay.ingest.language.Languages;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.Ledger;
import org.hearsay.model.Attribution;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.web.Desk;
import org.hearsay.web.reading.Article;

/** Reads for the pages with what the command reads with; its models are loaded when the first text comes. */
final class ReadingDesk implements Desk {
    private final Ledger ledger;
    private final ReadingOptions.Knowledge knowledge;
    private final int threads;
    private final Supplier<ReportReader> reader;

    ReadingDesk(Ledger ledger, ReadingOptions.Knowledge knowledge, int threads) {
        this.ledger = ledger;
        this.knowledge = knowledge;
        this.threads = threads;
        this.reader = new Once(knowledge::reader);
    }

    /** Makes a reader at most once. */
    private static final class Once implements Supplier<ReportReader> {
        private final List<ReportReader> made = new ArrayList<>();
        private final Supplier<ReportReader> making;

        Once(Supplier<ReportReader> making) {
            this.making = making;
        }

        @Override
        public synchronized ReportReader get() {
            if (made.isEmpty()) made.add(making.get());
            return made.get(0);
        }
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
        Reading anew = reader.get().explaining().read(reading.report());
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
                && ledger.add(reader.get().read(Languages.told(report)), Engine.current(knowledge.text()));
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
        Receiving receiving = new Receiving(ledger, Engine.current(knowledge.text()), folder);
        new Pipeline<>(threads, receiving.work(reader.get())).run(Source.files(files(folder)), receiving);
        ledger.settle();
        return receiving.arrivals();
    }

    /** The end of a path, with nothing in it that leads elsewhere. */
    private static String name(Upload file) {
        String name = file.name().replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}:*?\"<>|]", "_");
        return name.isBlank() || name.startsWith(".") ? "file" + name : name;
    }
}
