package org.hearsay.export;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Site;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * A report as a ledger keeps it, with what stands of all that was read in it.
 *
 * @param report the report
 * @param replaces the id of the report from the same address of which it is a later version; null where there is none
 * @param stands whether this is the reading that stands; earlier engines' readings are kept
 * @param engine the fingerprint of the engine that read it
 * @param frame its reading in the machine contract, without attributions and figures
 * @param entries these, in the order of their ids
 */
public record Filed(
        Report report, @Nullable String replaces, boolean stands, String engine, String frame, List<Entry> entries) {
    private static final String SENTENCE = "\"sentence\":{";
    private static final String TEXT = "\"text\":\"";

    public Filed {
        entries = List.copyOf(entries);
    }

    /** All of it as one reading, but for why each attribution is one. */
    public Reading reading() {
        return ReadingReader.read(
                report, frame, entries.stream().map(e -> e.what().json()).toList());
    }

    /** All of it in the machine contract, with the report's text, as one line. */
    public String line() {
        return ReadingJson.line(reading(), true);
    }

    /** The sentence of a figure, from its record. */
    public static String sentence(String record) {
        try (JsonParser json = ReadingJson.MAPPER.createParser(record)) {
            return to(json, "sentence") && to(json, "text") ? json.getString() : "";
        }
    }

    /**
     * The sentence of a figure as its record has it, escapes and all: letters and digits are in it as they are. Found without
     * reading the record, which takes most of the time of a search; the whole record where it is not found so. A figure
     * has one sentence.
     */
    public static String sentenceAsKept(String record) {
        int sentence = record.indexOf(SENTENCE);
        int text = sentence < 0 ? -1 : record.indexOf(TEXT, sentence);
        if (text < 0) return record;
        int end = text + TEXT.length();
        while (end < record.length() && record.charAt(end) != '"') end += record.charAt(end) == '\\' ? 2 : 1;
        return end >= record.length() ? record : record.substring(text + TEXT.length(), end);
    }

    /** Goes into an object and on to the value of a property; false where it has none. What stands before is passed over. */
    private static boolean to(JsonParser json, String property) {
        if (json.currentToken() == null) json.nextToken();
        if (json.currentToken() != JsonToken.START_OBJECT) return false;
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            boolean found = json.currentName().equals(property);
            json.nextToken();
            if (found) return true;
            json.skipChildren();
        }
        return false;
    }

    /** The place of a figure that a gazetteer had, from its record; null where it had none. */
    public static @Nullable Site site(String record) {
        JsonNode place = ReadingJson.MAPPER.readTree(record).path("place");
        return place.has("id") ? PlaceJson.known(place) : null;
    }

    /** Of each entry its id, by the id that its claim has in the reading. */
    public Map<String, String> entryIds() {
        Map<String, String> out = new HashMap<>();
        for (Entry e : entries)
            out.put(ReadingJson.MAPPER.readTree(e.what().json()).path("id").asString(""), e.id());
        return out;
    }

    /**
     * A claim as recorded.
     *
     * @param id the entry's id
     * @param claim the claim's id, the same whatever engine reads it
     * @param what its place and its record
     */
    public record Entry(String id, String claim, Records.Claim what) {}
}
