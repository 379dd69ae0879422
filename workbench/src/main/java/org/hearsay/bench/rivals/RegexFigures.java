package org.hearsay.bench.rivals;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What anybody would write first to count losses: a number with a word of loss at most four words after it, or at most two
 * before it. Whose loss is not said, and the narrator claims it all. Prints the fields of the machine contract that a score
 * looks at.
 */
final class RegexFigures {
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();
    private static final List<String> SMALL =
            List.of("zero one two three four five six seven eight nine ten eleven twelve".split(" "));
    private static final Map<String, String> EVENTS = Map.of(
            "killed",
            "killed",
            "dead",
            "killed",
            "died",
            "killed",
            "deaths",
            "killed",
            "injured",
            "injured",
            "wounded",
            "injured",
            "captured",
            "captured",
            "missing",
            "missing",
            "displaced",
            "displaced",
            "destroyed",
            "destroyed");
    private static final Map<String, String> UNITS = Map.of(
            "people",
            "people",
            "persons",
            "people",
            "civilians",
            "civilians",
            "children",
            "civilians",
            "women",
            "civilians",
            "soldiers",
            "military",
            "troops",
            "military",
            "tanks",
            "tanks");
    private static final String NUMBER =
            "\\b(\\d{1,3}(?:,\\d{3})+|\\d{1,9}|" + String.join("|", SMALL.subList(1, SMALL.size())) + ")\\b";
    private static final String EVENT =
            "\\b(" + String.join("|", EVENTS.keySet().stream().sorted().toList()) + ")\\b";
    private static final Pattern AFTER =
            Pattern.compile(NUMBER + "((?: [\\w'-]{1,30}){0,4}?) " + EVENT, Pattern.CASE_INSENSITIVE);
    private static final Pattern BEFORE = Pattern.compile(
            EVENT + "(?: [\\w'-]{1,30}){0,2}? " + NUMBER + "( [\\w'-]{1,30})?", Pattern.CASE_INSENSITIVE);

    private RegexFigures() {}

    /** Reads the JSON Lines file that is named, prints a line a report. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) out.println(reading(line));
    }

    static String reading(String line) {
        var report = MAPPER.readTree(line);
        String text = report.path("text").asString("");
        ObjectNode reading = MAPPER.createObjectNode();
        reading.putObject("report").put("name", report.path("id").asString(""));
        var figures = reading.putArray("figures");
        for (Matcher m = AFTER.matcher(text); m.find(); )
            figure(figures.addObject(), text, m, 1, m.group(2), m.group(3));
        for (Matcher m = BEFORE.matcher(text); m.find(); )
            figure(figures.addObject(), text, m, 2, String.valueOf(m.group(3)), m.group(1));
        return MAPPER.writeValueAsString(reading);
    }

    private static void figure(ObjectNode figure, String text, Matcher m, int number, String unit, String event) {
        long value = value(m.group(number));
        figure.put("in", "text")
                .put("start", text.codePointCount(0, m.start(number)))
                .put("end", text.codePointCount(0, m.end(number)))
                .put("text", m.group(number))
                .put("value", value)
                .put("low", value)
                .put("high", value);
        figure.putObject("event").put("class", EVENTS.get(event.toLowerCase(Locale.ROOT)));
        for (String word : unit.strip().split(" "))
            if (UNITS.containsKey(word.toLowerCase(Locale.ROOT)))
                figure.putObject("unit").put("class", UNITS.get(word.toLowerCase(Locale.ROOT)));
        figure.putObject("claimant").put("narrator", true);
    }

    private static long value(String number) {
        int small = SMALL.indexOf(number.toLowerCase(Locale.ROOT));
        return small >= 0 ? small : Long.parseLong(number.replace(",", ""));
    }
}
