package org.hearsay.bench.score;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.GroupReader;
import org.hearsay.ReportReader;
import org.hearsay.export.GroupJson;
import org.hearsay.export.ReadingJson;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import tools.jackson.databind.JsonNode;

/**
 * Readings as the machine contract prints them.
 *
 * @param byName by the report's name, in order of reading
 * @param group the line for all of them together; missing where there is none
 */
record Readings(Map<String, JsonNode> byName, List<JsonNode> group) {

    /** Reads reports here and now. */
    static Readings of(List<Report> reports, Variant variant, boolean together) {
        ReportReader reader = ReportReader.standard();
        Map<String, JsonNode> out = new LinkedHashMap<>();
        List<Reading> all = new ArrayList<>();
        for (Report r : reports) {
            Reading reading = reader.read(variant.of(r));
            out.put(r.name(), Json.read(ReadingJson.line(reading, false)));
            if (together) all.add(reading);
        }
        List<JsonNode> group = together ? List.of(Json.read(GroupJson.line(new GroupReader().read(all)))) : List.of();
        return new Readings(out, group);
    }

    /** What {@code hearsay read --format json} printed. */
    static Readings printed(Path file) throws IOException {
        Map<String, JsonNode> out = new LinkedHashMap<>();
        List<JsonNode> group = new ArrayList<>();
        for (JsonNode line : Json.lines(file)) {
            if (Json.text(line, "schema").equals("hearsay-group-1")) group.add(line);
            else out.put(Json.text(line.path("report"), "name"), line);
        }
        return new Readings(out, group);
    }

    /** Every line: the readings, then the group. */
    List<JsonNode> lines() {
        List<JsonNode> out = new ArrayList<>(byName.values());
        out.addAll(group);
        return out;
    }

    /** The groups of copies. */
    List<List<String>> copies() {
        List<List<String>> out = new ArrayList<>();
        for (JsonNode line : group) for (JsonNode names : line.path("copies")) out.add(RelationLinks.listed(names));
        return out;
    }
}
