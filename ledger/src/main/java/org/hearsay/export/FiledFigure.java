package org.hearsay.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A figure of a ledger as other forms take it: field by field, read from its record in the machine contract. */
final class FiledFigure {
    private final Filed.Entry entry;
    private final JsonNode record;
    private final JsonNode frame;
    private final Map<String, String> actors;
    private final Map<String, String> incidents;

    private FiledFigure(Filed.Entry entry, JsonNode frame, Map<String, String> actors, Map<String, String> incidents) {
        this.entry = entry;
        this.record = ReadingJson.MAPPER.readTree(entry.what().json());
        this.frame = frame;
        this.actors = actors;
        this.incidents = incidents;
    }

    /** The figures of a report, in the order of their entries. */
    static List<FiledFigure> of(Filed filed) {
        JsonNode frame = ReadingJson.MAPPER.readTree(filed.frame());
        Map<String, String> actors = new HashMap<>();
        for (JsonNode a : frame.path("actors"))
            actors.put(a.path("id").asString(), a.path("name").asString());
        Map<String, String> incidents = new HashMap<>();
        for (JsonNode i : frame.path("incidents"))
            for (JsonNode figure : i.path("figures"))
                incidents.put(figure.asString(), i.path("id").asString());
        return filed.entries().stream()
                .filter(e -> e.what().kind().equals("figure"))
                .map(e -> new FiledFigure(e, frame, actors, incidents))
                .toList();
    }

    Filed.Entry entry() {
        return entry;
    }

    /** The words or number of a field, by the names on the way to it; null when the record has none. */
    @Nullable
    String at(String... names) {
        JsonNode at = record;
        for (String name : names) at = at.path(name);
        if (at.isNumber()) return at.decimalValue().toPlainString();
        return at.isMissingNode() || at.isNull() || at.isContainer() ? null : at.asString();
    }

    boolean has(String name) {
        return record.has(name);
    }

    /** The incident of its report that it is about; null where it cannot be compared with others. */
    @Nullable
    String incident() {
        return incidents.get(String.valueOf(at("id")));
    }

    /** Every country under which its place is listed or by which it is claimed, in alphabetical order; null where none is told. */
    @Nullable
    String countries() {
        JsonNode countries = record.path("place").path("countries");
        StringJoiner out = new StringJoiner("; ");
        for (JsonNode country : countries) out.add(country.asString());
        return countries.isEmpty() ? null : out.toString();
    }

    /** The first-level region of its place, or the place itself where it is one; null where none is told. */
    @Nullable
    String region() {
        return "region".equals(at("place", "kind")) ? at("place", "name") : at("place", "region");
    }

    /** Who says so: the actor's name, else the words for it; null for the outlet itself and for nobody. */
    @Nullable
    String claimant() {
        String actor = at("claimant", "actor");
        String name = actor == null ? null : actors.get(actor);
        return name == null ? at("claimant", "text") : name;
    }

    /** {@code named}, {@code outlet} or {@code nobody}. */
    String claimantKind() {
        if (at("claimant", "narrator") != null) return "outlet";
        return at("claimant", "unattributed") != null ? "nobody" : "named";
    }

    /** The day as of which it holds, else the last of its time; null when neither is known. */
    @Nullable
    String day() {
        return at("time", "asOf") == null ? at("time", "to") : at("time", "asOf");
    }

    /** The innermost channel; null where there is none. */
    @Nullable
    String channel() {
        JsonNode channels = record.path("channel");
        return channels.isEmpty()
                ? null
                : channels.get(channels.size() - 1).path("text").asString();
    }

    /** The day the report is from, as worked out; null when that is not known. */
    @Nullable
    String published() {
        JsonNode day = frame.path("report").path("published");
        return day.isMissingNode() ? null : day.asString();
    }
}
