package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.hearsay.ingest.bytes.Limits;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reports in JSON Lines, one a line: {@code id, title, text, published, outlet, url}, of which only {@code text} is
 * required. A line that is no report is refused by its number, and the next one is read; what Hearsay itself printed is refused as a
 * whole.
 */
final class JsonLines {
    private static final ObjectMapper MAPPER = ForeignJson.mapper().build();

    private final Named file;
    private final Intake intake;

    JsonLines(Named file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    /** Reads all lines. */
    void read(InputStream in) throws IOException, Refusal {
        ByteLines lines = new ByteLines(in, Limits.LINE_BYTES);
        boolean any = false;
        for (int number = 1; lines.next(); number++) {
            if (!lines.tooLong() && isBlank(lines)) continue;
            any = true;
            String place = file.place() + ":" + number;
            try {
                JsonNode record = parse(text(place, lines));
                if (isOurs(record)) {
                    intake.refused(
                            file.place(),
                            "is what hearsay printed, no reports; hearsay ledger copy takes a ledger along");
                    return;
                }
                intake.report(report(place, number, record));
            } catch (Refusal refusal) {
                intake.refused(place, refusal.reason());
            }
        }
        if (!any) throw new Refusal("is empty");
    }

    private static boolean isBlank(ByteLines lines) {
        for (int i = 0; i < lines.length(); i++) if (lines.bytes()[i] > ' ' || lines.bytes()[i] < 0) return false;
        return true;
    }

    private String text(String place, ByteLines lines) throws Refusal {
        if (lines.tooLong()) throw new Refusal(Limits.TOO_LARGE);
        Decoded decoded = Decoded.of(lines.bytes(), lines.length());
        if (decoded.guessed()) intake.warning(place, Decoded.WARNING);
        return decoded.text();
    }

    /** Readings and exported ledgers say so in each line; their lines have texts, too. */
    private static boolean isOurs(JsonNode record) {
        String schema = string(record, "schema");
        return schema != null && schema.startsWith("hearsay-");
    }

    private Report report(String place, int number, JsonNode record) throws Refusal {
        String text = string(record, "text");
        if (text == null) throw new Refusal("the record has no \"text\"");
        if (text.isBlank()) throw new Refusal("the record's \"text\" is empty");
        if (Sizes.utf8Bytes(text) > Limits.TEXT_BYTES) throw new Refusal(Limits.TOO_LARGE);
        String id = string(record, "id");
        return Report.of(
                id == null ? file.base() + ":" + number : id,
                text,
                string(record, "title"),
                string(record, "outlet"),
                string(record, "url"),
                string(record, "published"),
                place);
    }

    private static JsonNode parse(String line) throws Refusal {
        try {
            JsonNode record = MAPPER.readTree(line);
            if (!record.isObject()) throw new Refusal("not a JSON record ({...})");
            return record;
        } catch (UnexpectedEndOfInputException e) {
            throw new Refusal("the JSON record is cut off");
        } catch (StreamConstraintsException e) {
            throw new Refusal("the JSON record is larger or deeper than is read");
        } catch (JacksonException e) {
            throw new Refusal(
                    "not JSON, from character " + Math.max(1, e.getLocation().getColumnNr()) + " of the line");
        }
    }

    /** A text or number as text; null when the field is absent, empty or something else. */
    private static @Nullable String string(JsonNode record, String field) {
        JsonNode value = record.path(field);
        if (value.isNumber()) return value.asString();
        return value.isString() && !value.asString().isEmpty() ? value.asString() : null;
    }
}
