package org.hearsay.web.drawing;

/** Writes elements; whatever stands in attributes and text is escaped, and what XML cannot take is left out. */
final class Svg {
    private final StringBuilder out = new StringBuilder();

    /** Opens an element; attributes are names and values by turns. */
    Svg open(String name, Object... attributes) {
        return begin(name, attributes).end(">");
    }

    /** An element that holds nothing. */
    Svg empty(String name, Object... attributes) {
        return begin(name, attributes).end("/>");
    }

    Svg close(String name) {
        out.append("</").append(name).append('>');
        return this;
    }

    /** An element that holds a text. */
    Svg text(String name, String words, Object... attributes) {
        open(name, attributes);
        out.append(escaped(words));
        return close(name);
    }

    /** A label that does not stand out; {@code anchor} is where on it the point lies: start, middle or end. */
    Svg faint(String words, double x, double y, String anchor) {
        return text(
                "text",
                words,
                "x",
                x,
                "y",
                y,
                "class",
                "faint",
                "fill",
                "#6a6862",
                "font-size",
                12,
                "text-anchor",
                anchor);
    }

    private Svg begin(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2)
            out.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(value(attributes[i + 1])))
                    .append('"');
        return this;
    }

    private Svg end(String how) {
        out.append(how);
        return this;
    }

    /** Numbers to a tenth. */
    private static String value(Object value) {
        return value instanceof Double number ? tenth(number) : value.toString();
    }

    static String tenth(double number) {
        double tenths = Math.round(number * 10) / 10.0;
        return tenths == Math.rint(tenths) ? Long.toString((long) tenths) : Double.toString(tenths);
    }

    private static String escaped(String words) {
        StringBuilder out = new StringBuilder();
        words.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> {
                    if (isCharacter(c)) out.appendCodePoint(c);
                }
            }
        });
        return out.toString();
    }

    /** Whether XML 1.0 has it (its section 2.2, Char). */
    private static boolean isCharacter(int c) {
        return c >= 0x20 && c <= 0xD7FF || c == '\t' || c == '\n' || c >= 0xE000 && c <= 0xFFFD || c >= 0x10000;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
