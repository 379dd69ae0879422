package org.hearsay;

import java.util.List;

/** Numbers in English words, for tests. */
public final class Spelled {
    private static final List<String> SMALL = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private Spelled() {}

    /** The number in words: "two hundred and five". */
    public static String of(int n) {
        if (n >= 1_000_000) return join(of(n / 1_000_000) + " million", n % 1_000_000);
        if (n >= 1000) return join(of(n / 1000) + " thousand", n % 1000);
        if (n >= 100) return SMALL.get(n / 100) + " hundred" + (n % 100 == 0 ? "" : " and " + of(n % 100));
        if (n < 20) return SMALL.get(n);
        return TENS.get(n / 10) + (n % 10 == 0 ? "" : "-" + SMALL.get(n % 10));
    }

    private static String join(String head, int rest) {
        return rest == 0 ? head : head + " " + (rest < 100 ? "and " : "") + of(rest);
    }
}
