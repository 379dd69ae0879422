package org.hearsay.web;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where a page leads.
 *
 * @param path the view's own path
 * @param asked what is asked of it, by name; for the form
 * @param self the page's own address, without the host
 * @param json the same as JSON
 * @param csv the same as CSV
 * @param before the page before, null where this is the first
 * @param after the page after, null where this is the last
 */
public record Links(
        String path,
        Map<String, String> asked,
        String self,
        String json,
        String csv,
        @Nullable String before,
        @Nullable String after) {

    static Links of(Context context, String path, int page, boolean more) {
        Map<String, String> asked = new TreeMap<>();
        context.queryParamMap().forEach((name, values) -> {
            if (!values.isEmpty() && !values.get(0).isBlank()) asked.put(name, values.get(0));
        });
        return new Links(
                path,
                asked,
                path + query(asked, page),
                path + ".json" + query(asked, page),
                path + ".csv" + query(asked, page),
                page > 1 ? path + query(asked, page - 1) : null,
                more ? path + query(asked, page + 1) : null);
    }

    /** What is asked under a name, empty where nothing is. */
    public String value(String name) {
        return asked.getOrDefault(name, "");
    }

    /** Whether nothing is asked for. */
    public boolean isAll() {
        return asked.isEmpty();
    }

    /** An address of a path and what is asked there. */
    static String address(String path, Map<String, String> asked) {
        return path + query(asked, 1);
    }

    /** The same as a picture. */
    public String svg() {
        return path + ".svg" + self.substring(path.length());
    }

    private static String query(Map<String, String> asked, int page) {
        Map<String, String> all = new TreeMap<>(asked);
        if (page > 1) all.put("page", Integer.toString(page));
        else all.remove("page");
        List<String> out = new ArrayList<>();
        all.forEach((name, value) -> out.add(encoded(name) + "=" + encoded(value)));
        return out.isEmpty() ? "" : "?" + String.join("&", out);
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
