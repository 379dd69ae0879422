package org.hearsay.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.text.Lexicon;
import org.jspecify.annotations.Nullable;

/** What words can be counted ({@code units.txt}) and what is done to them ({@code events.txt}). */
final class FigureLexicon {
    /** The class of things that are counted but are no claimed figures. */
    static final String NONE = "none";

    private final Map<String, String> units = new HashMap<>();
    private final Map<String, List<Trigger>> triggers = new HashMap<>();

    FigureLexicon() {
        for (String line : Lexicon.lines(FigureLexicon.class, "units.txt")) units(line);
        for (String line : Lexicon.lines(FigureLexicon.class, "events.txt")) events(line);
    }

    /** The class of a head word, {@link #NONE} for things out of scope, null when it is not known. */
    @Nullable
    String unit(String lower) {
        return units.get(lower);
    }

    /** What the word can say was done; empty when nothing. */
    List<Trigger> triggers(String lower) {
        return triggers.getOrDefault(lower, List.of());
    }

    private void units(String line) {
        int colon = line.indexOf(':');
        String unitClass = line.substring(0, colon);
        for (String word : line.substring(colon + 1).trim().split(" ")) {
            units.putIfAbsent(word, unitClass);
            units.putIfAbsent(plural(word), unitClass);
        }
    }

    private void events(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ");
        Trigger trigger = new Trigger(head[0], Trigger.Kind.valueOf(head[1].toUpperCase(Locale.ROOT)));
        for (String word : line.substring(colon + 1).trim().split(" "))
            triggers.computeIfAbsent(word, k -> new ArrayList<>()).add(trigger);
    }

    private static String plural(String word) {
        if (word.endsWith("y") && !word.endsWith("ay") && !word.endsWith("ey") && !word.endsWith("oy"))
            return word.substring(0, word.length() - 1) + "ies";
        if (word.endsWith("s") || word.endsWith("sh") || word.endsWith("ch") || word.endsWith("x")) return word + "es";
        return word + "s";
    }
}
