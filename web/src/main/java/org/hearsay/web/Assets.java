package org.hearsay.web;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.hearsay.model.Hashes;

/** The files that pages need: each has its hash in its address, so that a browser asks for it once. */
final class Assets {
    private static final int DIGITS = 12;
    private static final String HASH = "sha256:";

    private final Map<String, Asset> byName = new HashMap<>();
    private final String style;
    private final String script;
    private final String icon;

    private record Asset(String type, String body) {}

    /** With the style of articles before the pages' own. */
    Assets(String articleStyle) {
        style = add("style", "css", "text/css", articleStyle + resource("style.css"));
        script = add("site", "js", "text/javascript", resource("site.js"));
        icon = add("icon", "svg", "image/svg+xml", resource("icon.svg"));
    }

    private String add(String name, String end, String type, String body) {
        String hash = Hashes.sha256(body).substring(HASH.length(), HASH.length() + DIGITS);
        String full = name + "-" + hash + "." + end;
        byName.put(full, new Asset(type + "; charset=utf-8", body));
        return "/kept/" + full;
    }

    String style() {
        return style;
    }

    String script() {
        return script;
    }

    String icon() {
        return icon;
    }

    /** Answers with the file that a path names. */
    void serve(Context context) {
        Asset asset = byName.get(context.pathParam("name"));
        if (asset == null) throw new NotFoundResponse("There is no such file.");
        context.header("Cache-Control", "public, max-age=31536000, immutable");
        context.contentType(asset.type()).result(asset.body());
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
