package org.hearsay.bench.score;

import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/**
 * Another dress for the same words, in which every character keeps its place.
 *
 * @param columns the width at which lines are wrapped: the last space that fits becomes a line end; 0 for none
 * @param capitals whether the text is put in capitals, where a capital is one character too
 */
record Variant(int columns, boolean capitals) {

    Report of(Report r) {
        return Report.of(r.name(), dress(r.text()), dressed(r.title()), r.outlet(), r.url(), r.published(), r.origin());
    }

    private @Nullable String dressed(@Nullable String title) {
        return title == null ? null : dress(title);
    }

    String dress(String text) {
        String wrapped = columns > 0 ? wrap(text) : text;
        return capitals ? capitals(wrapped) : wrapped;
    }

    private String wrap(String text) {
        char[] out = text.toCharArray();
        int lineStart = 0;
        int space = -1;
        for (int i = 0; i < out.length; i++) {
            if (out[i] == '\n') {
                lineStart = i + 1;
                space = -1;
            } else if (out[i] == ' ') {
                if (i - lineStart > columns && space >= 0) {
                    out[space] = '\n';
                    lineStart = space + 1;
                }
                space = i;
            }
        }
        if (space >= 0 && out.length - lineStart > columns) out[space] = '\n';
        return new String(out);
    }

    private static String capitals(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().map(Character::toUpperCase).forEach(out::appendCodePoint);
        return out.toString();
    }
}
