package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The naive rival: the smallest and the largest integer in the sentences with a word of the event. The careful one leaves
 * out what is plainly no count: years, dates, ordinals, ages, clock times, decimals, percentages, distances, handles.
 */
final class NaiveRange {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Map<String, Pattern> EVENTS = Map.of(
            "killed",
                    Pattern.compile(
                            "\\b(?:kill\\w*|dead|died|dies|dying|deaths?|fatalit\\w+|martyr\\w*|lost (?:his|her|their) li\\w+)\\b",
                            FLAGS),
            "injured", Pattern.compile("\\b(?:injur\\w*|wound\\w*|hurt|maim\\w*)\\b", FLAGS));
    private static final Map<String, Integer> NUMBERS = numbers();
    private static final String SMALL = "seventeen|thirteen|fourteen|eighteen|nineteen|fifteen|sixteen|eleven|twelve"
            + "|three|seven|eight|zero|four|five|nine|one|two|six|ten";
    private static final String TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety";
    private static final Pattern WORDS = Pattern.compile(
            "\\b(?:(?<tens>" + TENS + ")(?:[- ](?<one>" + SMALL + "))?|(?<small>" + SMALL
                    + "))(?: (?<times>dozen|hundred|thousand))?\\b",
            FLAGS);
    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(?:,\\d{3})+|\\d+");
    private static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
            + "|aug(?:ust)?|sep(?:t(?:ember)?)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
    private static final Pattern NOT_COUNTS = Pattern.compile(
            "\\b" + MONTH + "\\.? \\d{1,2}(?:st|nd|rd|th)?\\b(?:,? \\d{4})?"
                    + "|\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? " + MONTH + "\\b(?:,? \\d{4})?"
                    + "|\\b(?:19|20)\\d\\d\\b(?!,\\d)|\\b\\d+(?:st|nd|rd|th)\\b|\\b\\d{1,2}[:.]\\d{2}\\b"
                    + "|\\b\\d{1,2} ?[ap]\\.?m\\b|\\b\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?\\b|\\b\\d+\\.\\d+\\b"
                    + "|\\b\\d+ ?(?:%|per ?cent|km|kilomet\\w+|met(?:er|re)s?|m)(?!\\w)"
                    + "|\\b(?:aged?|age of) (?:of )?\\d+(?:(?:,| and| or|-|–) ?\\d+)*|\\b[\\w]+[- ]years?[- ]olds?\\b"
                    + "|\\(\\d{1,2}\\)|, \\d{1,2},|[@#]\\w+|\\b\\d+ ?(?:months?|years?|days?|hours?|minutes?|weeks?)\\b"
                    + "|\\b[A-Z]+[-_]?\\d+\\b|\\bone of\\b",
            FLAGS);
    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.!?])[\"”’')]*\\s+(?=[\"“‘'(]?[A-Z0-9@])|\\n+", Pattern.UNICODE_CHARACTER_CLASS);

    private final boolean careful;

    NaiveRange(boolean careful) {
        this.careful = careful;
    }

    private static Map<String, Integer> numbers() {
        Map<String, Integer> out = new TreeMap<>();
        String[] small =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
                                + " sixteen seventeen eighteen nineteen")
                        .split(" ");
        for (int i = 0; i < small.length; i++) out.put(small[i], i);
        String[] tens = TENS.split("\\|");
        for (int i = 0; i < tens.length; i++) out.put(tens[i], 10 * (i + 2));
        out.put("dozen", 12);
        out.put("hundred", 100);
        out.put("thousand", 1000);
        return out;
    }

    /** The smallest and the largest integer beside words of the event. */
    Bound of(String text, String event) {
        List<Double> found = new ArrayList<>();
        Pattern words = EVENTS.getOrDefault(event, SENTENCE);
        for (String sentence : SENTENCE.split(text)) if (words.matcher(sentence).find()) integers(sentence, found);
        if (found.isEmpty()) return Bound.NONE;
        return new Bound(
                found.stream().min(Double::compare).orElseThrow(),
                found.stream().max(Double::compare).orElseThrow());
    }

    private void integers(String sentence, List<Double> found) {
        String text = careful ? NOT_COUNTS.matcher(sentence).replaceAll(" ") : sentence;
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) found.add(Double.valueOf(digits.group().replace(",", "")));
        Matcher words = WORDS.matcher(text);
        while (words.find()) {
            MatchResult m = words.toMatchResult();
            double number = number(m.group(1)) + number(m.group(2)) + number(m.group(3));
            found.add(number * (m.group(4) == null ? 1 : number(m.group(4))));
        }
    }

    private static int number(@Nullable String word) {
        return word == null ? 0 : NUMBERS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }
}
