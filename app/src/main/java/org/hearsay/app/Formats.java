package org.hearsay.app;

/** Makes the page that a format's name stands for. */
final class Formats {
    private Formats() {}

    static Page of(ReadCommand.Format format, Console console, boolean withText) {
        return switch (format) {
            case json -> new JsonPage(withText);
            default -> new JsonPage(withText);
        };
    }
}
