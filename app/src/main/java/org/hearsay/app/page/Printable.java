package org.hearsay.app.page;

/** Makes foreign text fit to be printed: no control characters, no marks that turn the direction of writing. */
public final class Printable {
    private Printable() {}

    /** The text on one line: runs of white space are one space, and what could steer a terminal is left out. */
    public static String line(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u0085') {
                if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') out.append(' ');
            } else if (!steers(c)) out.append(c);
        }
        int end = out.length();
        return out.substring(0, end > 0 && out.charAt(end - 1) == ' ' ? end - 1 : end);
    }

    /** Control characters, direction marks and characters of no width. */
    private static boolean steers(char c) {
        return Character.isISOControl(c)
                || c >= '\u200b' && c <= '\u200f'
                || c >= '\u202a' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || c == '\ufeff';
    }
}
