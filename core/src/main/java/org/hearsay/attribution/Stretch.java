package org.hearsay.attribution;

/**
 * Words in a row, without a role.
 *
 * @param firstWord index of the first
 * @param endWord index after the last
 */
record Stretch(int firstWord, int endWord) {

    boolean holds(int word) {
        return firstWord <= word && word < endWord;
    }

    boolean meets(Stretch other) {
        return firstWord < other.endWord && other.firstWord < endWord;
    }
}
