package org.hearsay.gazetteer;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A name as names of places are compared: small letters without marks ("Khān Yūnis" is "khan yunis"), what stands between words
 * one space, apostrophes of all kinds left out.
 */
public final class PlaceKey {
    private static final String APOSTROPHES = "'`´‘’ʻʼʹʾʿ";

    private PlaceKey() {}

    /** The key of a name; empty where it has neither letters nor digits. */
    public static String of(String name) {
        StringBuilder out = new StringBuilder();
        String plain = isAscii(name) ? name : Normalizer.normalize(name, Normalizer.Form.NFD);
        boolean gap = false;
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (APOSTROPHES.indexOf(c) >= 0 || Character.getType(c) == Character.NON_SPACING_MARK) continue;
            if (!Character.isLetterOrDigit(c)) {
                gap = true;
                continue;
            }
            if (gap && out.length() > 0) out.append(' ');
            gap = false;
            out.append(c);
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** The key as tables have it, without spaces: "Deir ez-Zor" and "Deir Ezzor" are one. */
    static String joined(String key) {
        return key.replace(" ", "");
    }

    static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) if (text.charAt(i) > 127) return false;
        return true;
    }
}
