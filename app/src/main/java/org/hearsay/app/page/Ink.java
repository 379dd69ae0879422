package org.hearsay.app.page;

/** How text looks on a terminal with colours (ECMA-48, Select Graphic Rendition). */
enum Ink {
    PLAIN(""),
    STRONG("1"),
    FAINT("2"),
    NAME("36"),
    NUMBER("1;33"),
    TROUBLE("31");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    /** The text in this ink, or as it is where there are no colours. */
    String on(String text, boolean coloured) {
        return coloured && this != PLAIN && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
