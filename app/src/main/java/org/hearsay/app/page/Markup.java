package org.hearsay.app.page;

/** HTML under construction. Text that comes in through {@link #text} never becomes markup. */
final class Markup {
    private final StringBuilder out = new StringBuilder();

    /** Our own markup, as it is. */
    Markup raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Text, escaped; control characters, which HTML does not allow, are shown as replaced. */
    Markup text(String text) {
        return text(text, 0, text.length());
    }

    Markup text(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\r' -> out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
                default -> out.append(allowed(text, i) ? c : '\ufffd');
            }
        }
        return this;
    }

    private static boolean allowed(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        if (Character.isLowSurrogate(c)) return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        return c == '\n' || c == '\t' || !Character.isISOControl(c);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
