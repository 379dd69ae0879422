package org.hearsay.ingest;

import java.io.IOException;
import java.io.InputStream;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * The messages of channels and chats as Telegram's desktop program exports them (result.json): each with text in it is a
 * report, its outlet the channel's name, or whom it was forwarded from and the channel. However long the file is, one
 * message is held at a time.
 */
final class ChannelExport {
    private static final ObjectMapper MAPPER = ForeignJson.mapper()
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String LIST = "a list of articles without their texts: hearsay add --list fetches them";

    private final Named file;
    private final Intake intake;
    private @Nullable String channel;
    private boolean any;

    ChannelExport(Named file, Intake intake) {
        this.file = file;
        this.intake = intake;
    }

    void read(InputStream in) throws IOException, Refusal {
        try (JsonParser json = MAPPER.createParser(in)) {
            for (JsonToken t = json.nextToken(); t != null; t = json.nextToken()) {
                if (t != JsonToken.PROPERTY_NAME) continue;
                if (json.currentName().equals("name")) name(json);
                else if (json.currentName().equals("messages")) messages(json);
                else if (json.currentName().equals("articles") && !any) throw new Refusal(LIST);
            }
        } catch (JacksonIOException e) {
            throw e.getCause();
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            throw new Refusal((any ? "" : "not a channel's export: ") + "not JSON, or too deep"
                    + (at == null ? "" : ", from line " + at.getLineNr() + " on"));
        }
        if (!any) throw new Refusal("JSON, but no channel's export: it has no \"messages\"");
    }

    private void name(JsonParser json) {
        if (json.nextToken() == JsonToken.VALUE_STRING) channel = json.getString();
    }

    private void messages(JsonParser json) {
        if (json.nextToken() != JsonToken.START_ARRAY) return;
        any = true;
        while (json.nextToken() == JsonToken.START_OBJECT) message(MAPPER.readTree(json));
    }

    private void message(JsonNode message) {
        StringBuilder text = new StringBuilder();
        words(message.path("text"), text);
        if (text.toString().isBlank()) return;
        String id = message.path("id").asString("");
        String sender = channel == null ? message.path("from").asString("") : channel;
        String forwarded = message.path("forwarded_from").asString("");
        String outlet =
                forwarded.isEmpty() || forwarded.equals(sender) ? sender : forwarded + ", forwarded by " + sender;
        intake.report(Report.of(
                sender + ":" + id,
                text.toString(),
                null,
                outlet.isEmpty() ? null : outlet,
                null,
                day(message),
                file.place() + ", message " + id));
    }

    /** Text is a string, or a list of strings and of records with a string each (links, bold words). */
    private static void words(JsonNode node, StringBuilder out) {
        if (node.isString()) out.append(node.asString());
        else if (node.isObject()) out.append(node.path("text").asString(""));
        else if (node.isArray()) for (JsonNode piece : node) if (!piece.isArray()) words(piece, out);
    }

    private static @Nullable String day(JsonNode message) {
        String date = message.path("date").asString("");
        return date.isEmpty() ? null : date;
    }
}
