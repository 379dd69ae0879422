package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Report;

/**
 * Where the labelled corpora lie below their folder, and the reports in them.
 *
 * @param folder the folder of the corpora
 */
public record Corpora(Path folder) {

    /**
     * The reports whose figures are marked.
     *
     * @throws IOException where they cannot be read
     */
    public List<Report> figureReports() throws IOException {
        return reports(figures("dev.jsonl"));
    }

    Path polnear() {
        return folder.resolve("polnear").resolve("dev");
    }

    Path chains() {
        return folder.resolve("chains").resolve("dev");
    }

    Path figures(String file) {
        return folder.resolve("figures").resolve(file);
    }

    Path airwars() {
        return folder.resolve("airwars").resolve("dev.jsonl");
    }

    Path times() {
        return folder.resolve("time").resolve("tempeval3-platinum");
    }

    /** The texts of PolNeAR's split, as reports. */
    List<Report> polnearReports() throws IOException {
        List<Report> out = new ArrayList<>();
        new Polnear(polnear()).texts().forEach((name, text) -> out.add(Report.of(name, text)));
        return out;
    }

    /** The reports of a JSON Lines file. */
    static List<Report> reports(Path file) throws IOException {
        List<Report> out = new ArrayList<>();
        for (var n : Json.lines(file))
            out.add(Report.of(
                    Json.text(n, "id"),
                    Json.text(n, "text"),
                    Json.string(n, "title"),
                    Json.string(n, "outlet"),
                    Json.string(n, "url"),
                    Json.string(n, "published"),
                    file.toString()));
        return out;
    }
}
