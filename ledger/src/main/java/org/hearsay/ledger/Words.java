package org.hearsay.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Words, each with a number; the empty word is 0. Once no more come, any number of threads may ask. */
final class Words {
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int[] ranks = {};

    Words() {
        number("");
    }

    /** The same words with the same numbers, to which more may come. */
    Words copy() {
        Words out = new Words();
        out.numbers.putAll(numbers);
        out.words.addAll(words.subList(1, words.size()));
        return out;
    }

    /** The number of a word, which is new where the word is. */
    int number(String word) {
        Integer known = numbers.putIfAbsent(word, words.size());
        if (known != null) return known;
        words.add(word);
        return words.size() - 1;
    }

    String word(int number) {
        return words.get(number);
    }

    int size() {
        return words.size();
    }

    /** Which numbers are those of some words. */
    boolean[] among(List<String> some) {
        boolean[] out = new boolean[words.size()];
        for (String word : some) {
            Integer number = numbers.get(word);
            if (number != null && number > 0) out[number] = true;
        }
        return out;
    }

    /** Which numbers are those of words for which something holds; it never holds for the empty word. */
    boolean[] matching(Predicate<String> what) {
        boolean[] out = new boolean[words.size()];
        for (int i = 1; i < out.length; i++) out[i] = what.test(words.get(i));
        return out;
    }

    /** For each number, how many words come before its word. */
    synchronized int[] ranks() {
        if (ranks.length == words.size()) return ranks;
        Integer[] order = new Integer[words.size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparing(words::get));
        ranks = new int[order.length];
        for (int i = 0; i < order.length; i++) ranks[order[i]] = i;
        return ranks;
    }
}
