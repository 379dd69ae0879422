package org.hearsay.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** Reads files into reports. */
public final class ReportFiles {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    /** The reports of a file. */
    public List<Report> read(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        String name = String.valueOf(file.getFileName());
        if (!name.endsWith(".jsonl"))
            return List.of(Report.of(name.endsWith(".txt") ? name.substring(0, name.length() - 4) : name, text));
        List<Report> out = new ArrayList<>();
        int line = 0;
        for (String l : text.split("\n")) {
            line++;
            if (l.isBlank()) continue;
            JsonNode n = MAPPER.readTree(l);
            String id = string(n, "id");
            out.add(Report.of(
                    id == null ? name + ":" + line : id,
                    n.path("text").asString(),
                    string(n, "title"),
                    string(n, "outlet"),
                    string(n, "url"),
                    string(n, "published"),
                    file + ":" + line));
        }
        return out;
    }

    private static @Nullable String string(JsonNode n, String field) {
        JsonNode value = n.path(field);
        return value.isString() ? value.asString() : null;
    }
}
