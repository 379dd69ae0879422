package org.hearsay.figure;

import org.jspecify.annotations.Nullable;

/**
 * The words for what is counted. Word indices of the page.
 *
 * @param first index of the first word, modifiers included
 * @param head index of the head word, -1 when there is none
 * @param end index after the last word; equal to {@code first} when there are none
 * @param unitClass class of the head, "none" for things out of scope, null when not known
 * @param partitive whether "of" stands between number and words
 */
record Counted(int first, int head, int end, @Nullable String unitClass, boolean partitive) {

    boolean isEmpty() {
        return end <= first;
    }
}
