package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;

/** Makes a reading's figures into rows. */
final class ClaimRows {
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();

    private ClaimRows(Reading reading) {
        reading.actors().forEach(a -> actors.put(a.id(), a));
        reading.attributions().forEach(a -> attributions.put(a.id(), a));
    }

    static List<ClaimRow> of(Reading reading) {
        ClaimRows rows = new ClaimRows(reading);
        return reading.figures().stream().map(rows::row).toList();
    }

    private ClaimRow row(Figure f) {
        Phrase when = f.time() == null ? null : f.time().phrase();
        return new ClaimRow(
                f,
                claimant(f.claimant()),
                f.claimant() instanceof Claimant.Named named ? named.side() : null,
                channel(f),
                Printable.line(f.phrase().text()),
                Numbers.bounds(f.phrase().text(), f.quantity()),
                what(f),
                whom(f),
                Where.of(f.place()),
                Days.of(f.time()),
                when == null ? null : Printable.line(when.text()),
                notes(f));
    }

    private String claimant(Claimant claimant) {
        if (claimant instanceof Claimant.Narrator) return "the report itself";
        if (!(claimant instanceof Claimant.Named named)) return "nobody named";
        Actor actor = named.actor() == null ? null : actors.get(named.actor());
        return Printable.line(actor == null ? named.phrase().text() : actor.name());
    }

    private @Nullable String channel(Figure f) {
        if (f.channel() != null) return Printable.line(f.channel().text());
        Attribution a = f.claimant() instanceof Claimant.Named named ? attributions.get(named.attribution()) : null;
        return a == null ? null : Saids.channel(a);
    }

    private static String what(Figure f) {
        String unit = f.unit() == null ? "" : Words.of(f.unit());
        String event = f.event() == null ? "" : ClaimWords.event(f.event().eventClass());
        return unit.isEmpty() || event.isEmpty() ? unit + event : unit + ", " + event;
    }

    /** The party's words and side, without what the unit already says. */
    private static @Nullable String whom(Figure f) {
        if (f.party() == null) return null;
        String side = f.party().side();
        String words = f.party().phrase() == null
                ? ""
                : Printable.line(f.party().phrase().text());
        boolean told = f.unit() != null
                && f.unit().phrase() != null
                && f.unit().phrase().text().equalsIgnoreCase(words);
        if (told || words.isEmpty()) return side;
        return side == null || words.equalsIgnoreCase(side) ? words : words + " (" + side + ")";
    }

    private static List<String> notes(Figure f) {
        List<String> out = new ArrayList<>();
        if (f.standing().status() != null) out.add(status(f.standing()));
        if (f.standing().possible()) out.add("possible");
        if (f.standing().ownLoss()) out.add("own loss");
        if (f.ties().partOf() != null) out.add("part of " + f.ties().partOf());
        if (f.ties().repeats() != null) out.add("repeats " + f.ties().repeats());
        if (f.ties().incrementOf() != null) out.add("a step within " + f.ties().incrementOf());
        if (f.counting() == Figure.Counting.CUMULATIVE) out.add("running total");
        if (f.standing().boilerplate()) out.add("beside the text");
        return out;
    }

    private static String status(Figure.Standing standing) {
        String status = String.valueOf(standing.status()).toLowerCase(Locale.ROOT);
        return standing.statusBy() == null
                ? status
                : status + " by " + Printable.line(standing.statusBy().text());
    }

    /** Words in a row, each once whatever its case, with how often it stands there: "regime ×3, brutal". */
    static String counted(List<Phrase> phrases) {
        Map<String, Integer> times = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        List<String> order = new ArrayList<>();
        for (Phrase p : phrases) {
            String word = Printable.line(p.text());
            if (times.merge(word, 1, Integer::sum) == 1) order.add(word);
        }
        return order.stream()
                .map(word -> times(word, times.getOrDefault(word, 1)))
                .collect(Collectors.joining(", "));
    }

    private static String times(String word, int times) {
        return times == 1 ? word : word + " ×" + times;
    }

    /** Names of several things in a row. */
    static String joined(List<Phrase> phrases, String between) {
        return phrases.stream().map(p -> Printable.line(p.text())).collect(Collectors.joining(between));
    }
}
