package org.hearsay.text;

/** Tells whether a text begins with its title. */
final class Titles {
    private Titles() {}

    /** Whether the text's first characters are the title's, white space on both sides left out. */
    static boolean begins(String text, String title) {
        int i = 0;
        for (int t = 0; t < title.length(); t++) {
            if (Characters.isBlank(title.charAt(t))) continue;
            while (i < text.length() && Characters.isBlank(text.charAt(i))) i++;
            if (i == text.length() || text.charAt(i++) != title.charAt(t)) return false;
        }
        return true;
    }
}
