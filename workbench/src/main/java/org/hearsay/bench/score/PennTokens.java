package org.hearsay.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A small cut of raw characters into tokens like those of the Penn Treebank: punctuation apart, clitics apart,
 * abbreviations whole. It stands for CoreNLP's cut in CofeNet's protocol and serves scoring only.
 */
final class PennTokens {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("mr mrs ms dr prof rev hon gov gen col lt capt sgt maj adm sen sens rep reps st jr sr vs etc inc corp co ltd"
                            + " bros jan feb mar apr jun jul aug sep sept oct nov dec no nos vol fig ave blvd rd ft e.g"
                            + " i.e a.m p.m u.s u.n u.k d.c ph.d m.d b.a m.a")
                    .split(" "));
    private static final Pattern CHUNK = Pattern.compile("\\S+", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern URL = Pattern.compile("(?:https?://|www\\.)\\S+|[@#]\\w+|\\S+@\\S+\\.\\w+", FLAGS);
    private static final Pattern MARK = Pattern.compile(
            "\\.\\.\\.|…|--+|[—–―]|''|``|[\"“”„«»()\\[\\]{}<>;:!?$€£¥%*=+|~]|,(?!\\d)|(?<!\\d),|[.](?=[\"”’')\\]]*$)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CLITIC = Pattern.compile("(n['’]t|['’](?:s|re|ve|ll|d|m))$", FLAGS);
    private static final Pattern BARE_CLITIC = Pattern.compile("['’](?:s|re|ve|ll|d|m|em|tis|\\d\\ds?)", FLAGS);
    private static final Pattern INITIALS = Pattern.compile("(?:[a-z]\\.)*[a-z]");
    private static final Map<String, Integer> TWO_WORDS =
            Map.of("cannot", 3, "gonna", 3, "gotta", 3, "wanna", 3, "gimme", 3, "lemme", 3);
    private static final String QUOTES = "'‘’`";

    private final String text;
    private final List<Piece> out = new ArrayList<>();

    private PennTokens(String text) {
        this.text = text;
    }

    /** The tokens between two positions. */
    static List<Piece> of(String text, int start, int end) {
        PennTokens cut = new PennTokens(text);
        Matcher m = CHUNK.matcher(text).region(start, end);
        List<Piece> chunks = new ArrayList<>();
        while (m.find()) chunks.add(new Piece(m.start(), m.end()));
        for (int i = 0; i < chunks.size(); i++)
            cut.chunk(chunks.get(i).start(), chunks.get(i).end(), i == chunks.size() - 1);
        return cut.out;
    }

    private void chunk(int start, int end, boolean last) {
        String chunk = text.substring(start, end);
        if (URL.matcher(chunk).matches()) {
            out.add(new Piece(start, end));
            return;
        }
        int pos = start;
        Matcher m = MARK.matcher(chunk);
        while (m.find()) {
            int at = start + m.start();
            if (m.group().equals(".") && !endsSentence(text.substring(pos, at), last)) continue;
            if (at > pos) word(pos, at);
            pos = start + m.end();
            out.add(new Piece(at, pos));
        }
        if (pos < end) word(pos, end);
    }

    /** Whether the full stop after a word ends a sentence rather than an abbreviation. */
    private static boolean endsSentence(String printed, boolean last) {
        int from = 0;
        while (from < printed.length() && isQuote(printed.charAt(from))) from++;
        String word = printed.substring(from).toLowerCase(Locale.ROOT);
        if (last && word.indexOf('.') < 0) return true;
        return !ABBREVIATIONS.contains(word) && !INITIALS.matcher(word).matches();
    }

    private void word(int from, int to) {
        int start = from;
        int end = to;
        while (end - start > 1 && isQuote(text.charAt(start)) && !isClitic(start, end)) {
            out.add(new Piece(start, start + 1));
            start++;
        }
        while (end - start > 1 && isQuote(text.charAt(end - 1))) end--;
        body(start, end);
        for (int i = end; i < to; i++) out.add(new Piece(i, i + 1));
    }

    private void body(int start, int end) {
        int cut = cut(text.substring(start, end));
        if (cut > 0) out.add(new Piece(start, start + cut));
        if (end > start) out.add(new Piece(start + cut, end));
    }

    /** Where a word falls in two; 0 when it does not. */
    private static int cut(String word) {
        Matcher clitic = CLITIC.matcher(word);
        if (clitic.find() && clitic.start() > 0) return clitic.start();
        return TWO_WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private boolean isClitic(int start, int end) {
        return BARE_CLITIC.matcher(text.substring(start, end)).matches();
    }

    private static boolean isQuote(char c) {
        return QUOTES.indexOf(c) >= 0;
    }
}
