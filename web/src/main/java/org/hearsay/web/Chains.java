package org.hearsay.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.hearsay.ledger.Chain;
import org.hearsay.web.drawing.Reprints;
import org.hearsay.web.wording.DayWords;
import org.jspecify.annotations.Nullable;

/** Texts that several reports print, each as a small picture and in words. */
public final class Chains {
    /** So many are shown. */
    static final int SHOWN = 6;

    private Chains() {}

    /**
     * One as its page shows it.
     *
     * @param picture scalable vector graphics
     * @param words the same in a sentence
     */
    public record Shown(String picture, String words) {}

    static List<Shown> of(List<Chain> chains) {
        return chains.stream().map(Chains::shown).toList();
    }

    private static Shown shown(Chain chain) {
        List<Reprints.Print> prints = chain.prints().stream()
                .map(p -> new Reprints.Print(
                        p.outlet() == null ? p.name() : p.outlet(), day(p.published()), "/d/" + p.report()))
                .toList();
        String words = words(prints, chain.more());
        return new Shown(Reprints.svg(title(chain), words, prints), words);
    }

    private static String title(Chain chain) {
        return chain.prints().stream()
                .filter(p -> p.title() != null)
                .map(p -> String.valueOf(p.title()))
                .findFirst()
                .orElse("A text without a title");
    }

    /** Empty where no one day is known. */
    private static String day(@Nullable String published) {
        try {
            return published == null ? "" : DayWords.of(LocalDate.parse(published));
        } catch (DateTimeParseException e) {
            return "";
        }
    }

    private static String words(List<Reprints.Print> prints, int more) {
        List<String> out = new ArrayList<>();
        String before = null;
        for (Reprints.Print print : prints) {
            String when = print.day().isEmpty() ? "on a day not known" : "on " + print.day();
            out.add(print.who() + (print.day().equals(before) ? "" : " " + when));
            before = print.day();
        }
        String all = "Printed by " + String.join(", ", out);
        return all + (more > 0 ? ", and " + more + " more" : "") + ".";
    }
}
