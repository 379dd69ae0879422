package org.hearsay.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Phrase;
import org.hearsay.model.Reading;
import org.hearsay.web.reading.Evidence;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;

/** Tells which words of a report each field of a claim rests on. */
final class Evidences {
    private final Map<String, Attribution> attributions = new HashMap<>();

    Evidences(Reading reading) {
        reading.attributions().forEach(a -> attributions.put(a.id(), a));
    }

    /** Those of a figure, and of the attribution it rests on. */
    List<Evidence> of(Figure f) {
        List<Evidence> out = new ArrayList<>();
        out.add(new Evidence("how many", number(f), Printable.line(f.phrase().text())));
        if (f.unit() != null)
            out.add(evidence(
                    "of what", ClaimWords.unit(f.unit().unitClass()), f.unit().phrase()));
        if (f.event() != null)
            out.add(evidence(
                    "done how",
                    ClaimWords.event(f.event().eventClass()),
                    f.event().phrase()));
        if (f.party() != null)
            out.add(evidence("whose", named(f.party().side()), f.party().phrase()));
        out.add(new Evidence("counting", counting(f.counting()), null));
        if (f.time() != null && Days.of(f.time()) != null)
            out.add(evidence("when", named(Days.of(f.time())), f.time().phrase()));
        if (f.place() != null)
            out.add(evidence("where", named(Where.of(f.place())), f.place().phrase()));
        claimant(f.claimant(), out);
        return List.copyOf(out);
    }

    private static String number(Figure f) {
        String bounds = Numbers.bounds("", f.quantity());
        return bounds == null ? "no number" : bounds;
    }

    private static String counting(Figure.Counting counting) {
        return switch (counting) {
            case CUMULATIVE -> "running total";
            case INCIDENT -> "a single happening";
            case UNCLEAR -> "running total or single happening: unclear";
        };
    }

    private void claimant(Claimant claimant, List<Evidence> out) {
        String by = null;
        if (claimant instanceof Claimant.Named named) {
            out.add(evidence("who says so", named(named.side()), named.phrase()));
            by = named.attribution();
        } else if (claimant instanceof Claimant.Unattributed nobody) by = nobody.attribution();
        else out.add(new Evidence("who says so", "the report itself", null));
        Attribution a = by == null ? null : attributions.get(by);
        if (a != null) speech(a, out);
    }

    /** Those of a claim without a figure. */
    List<Evidence> of(Attribution a) {
        List<Evidence> out = new ArrayList<>();
        String type = a.speaker() == null ? "not known" : words(a.speaker().type());
        out.add(new Evidence("who says so", type, a.source().isEmpty() ? null : ClaimRows.joined(a.source(), " … ")));
        speech(a, out);
        return List.copyOf(out);
    }

    private static void speech(Attribution a, List<Evidence> out) {
        String how = words(a.speech().cueClass()) + ", " + words(a.speech().form()) + " speech"
                + (a.speech().affirmed() ? "" : ", negated");
        out.add(new Evidence("said how", how, a.cue().isEmpty() ? null : ClaimRows.joined(a.cue(), " … ")));
        if (!a.chain().channel().isEmpty())
            out.add(new Evidence(
                    "through whom", "channel", ClaimRows.joined(a.chain().channel(), ", ")));
        if (a.said() != null && Days.of(a.said()) != null)
            out.add(evidence("said when", named(Days.of(a.said())), a.said().phrase()));
    }

    private static Evidence evidence(String field, String value, @Nullable Phrase words) {
        return new Evidence(field, value, words == null ? null : Printable.line(words.text()));
    }

    private static String named(@Nullable String value) {
        return value == null ? "not known" : Printable.line(value);
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
