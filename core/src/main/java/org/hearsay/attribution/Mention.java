package org.hearsay.attribution;

/**
 * A stretch of words with its role. Words are those of the layout.
 *
 * @param role what it is in an attribution
 * @param firstWord index of its first word
 * @param endWord index after its last word
 */
record Mention(Role role, int firstWord, int endWord) {

    Mention {
        if (firstWord < 0 || endWord <= firstWord)
            throw new IllegalArgumentException("no words: " + firstWord + ".." + endWord);
    }
}
