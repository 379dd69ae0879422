package org.hearsay.bench.score;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Makes readings as they are printed, of phrases that are found in a text by their words. */
record Printed(String text) {
    /** The pair of positions of words, as a label has it. */
    String pair(String words) {
        int start = text.indexOf(words);
        if (start < 0) throw new IllegalArgumentException(words);
        return "[" + start + "," + (start + words.length()) + "]";
    }

    /** The positions of words as brat writes them. */
    String brat(String words) {
        return pair(words).replaceAll("[\\[\\]]", "").replace(',', ' ');
    }

    /** An attribution without more than its three parts; an empty part is left out. */
    String attribution(String source, String cue, String content) {
        return "\"source\":" + phrases(source) + ",\"cue\":" + phrases(cue) + ",\"content\":" + phrases(content);
    }

    private String phrases(String words) {
        return words.isEmpty() ? "[]" : "[" + pair(words) + "]";
    }

    /** A reading of attributions. */
    static JsonNode attributions(String... attributions) {
        return reading("attributions", attributions);
    }

    /** A reading of figures. */
    static JsonNode figures(String... figures) {
        return reading("figures", figures);
    }

    private static JsonNode reading(String field, String... members) {
        String all = Arrays.stream(members).map(m -> "{" + m + "}").collect(Collectors.joining(","));
        return Json.read(String.format(Locale.ROOT, "{\"%s\":[%s]}", field, all));
    }
}
