package org.hearsay.compare;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.hearsay.model.Actor;
import org.hearsay.model.Attribution;
import org.hearsay.model.Figure;
import org.hearsay.model.Figure.Claimant;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a reading that have a place in the table: those that say how many of what. Parts of totals, steps
 * inside them, repeats, superseded figures, fractions, shares and rates have none.
 */
public final class StatedFigures {
    private final Reading reading;
    private final Map<String, Actor> actors = new HashMap<>();
    private final Map<String, Attribution> attributions = new HashMap<>();
    private @Nullable Set<String> credits;

    private StatedFigures(Reading reading) {
        this.reading = reading;
        reading.actors().forEach(a -> actors.put(a.id(), a));
        reading.attributions().forEach(a -> attributions.put(a.id(), a));
    }

    /** By figure id, in the order of the reading. */
    public static Map<String, Stated> of(Reading reading) {
        StatedFigures all = new StatedFigures(reading);
        Map<String, Stated> out = new LinkedHashMap<>();
        for (Figure f : reading.figures()) if (hasPlace(f)) out.put(f.id(), all.stated(f));
        return out;
    }

    private static boolean hasPlace(Figure f) {
        Figure.Quantity q = f.quantity();
        boolean counts = f.unit() != null && f.event() != null && !f.standing().boilerplate();
        boolean number = q.low() != null || q.high() != null;
        return counts
                && number
                && q.fraction() == null
                && !q.share()
                && q.rate() == null
                && !q.anaphoric()
                && stands(f);
    }

    private static boolean stands(Figure f) {
        Figure.Ties ties = f.ties();
        return ties.partOf() == null
                && ties.repeats() == null
                && ties.incrementOf() == null
                && f.standing().status() != Figure.Status.SUPERSEDED;
    }

    private Stated stated(Figure f) {
        Claimant claimant = f.claimant();
        return new Stated(
                reading.report().name() + "#" + f.id(),
                reading.report().name(),
                row(f),
                claimant(claimant),
                kind(claimant),
                claimant instanceof Claimant.Named named ? named.side() : null,
                amount(f),
                times(f),
                f.place() == null ? null : f.place().phrase().text(),
                f.place() == null || f.place().site() == null
                        ? null
                        : f.place().site().within(),
                f.standing().status(),
                new Stated.Print(
                        reading.report().id(),
                        reading.report().outlet(),
                        reading.report().id(),
                        agencies(f)));
    }

    /** Looked for once a page, where there is a figure that can have them. */
    private Set<String> credits() {
        if (credits == null) credits = credits(reading.report());
        return credits;
    }

    private static Set<String> credits(Report report) {
        Set<String> out = new TreeSet<>(Credits.of(report.text()));
        String own = report.outlet() == null ? null : Credits.agency(report.outlet());
        if (own != null) out.add(own);
        return out;
    }

    /** "..., the ministry told Reuters": what somebody tells an agency is the agency's, whoever prints it. */
    private List<String> agencies(Figure f) {
        Set<String> out = new TreeSet<>(credits());
        if (f.channel() != null) out.addAll(Credits.named(f.channel().text()));
        return List.copyOf(out);
    }

    private static Stated.Row row(Figure f) {
        return new Stated.Row(
                whose(f.party()),
                Objects.requireNonNull(f.unit()).unitClass(),
                Objects.requireNonNull(f.event()).eventClass(),
                f.counting());
    }

    private static @Nullable String whose(Figure.@Nullable Party party) {
        if (party == null) return null;
        if (party.side() != null) return party.side();
        return party.phrase() != null && names(party.phrase().text())
                ? party.phrase().text()
                : null;
    }

    /** Whether words name somebody in particular ("Varenian soldiers", not "soldiers"): a capital after their first letter. */
    private static boolean names(String words) {
        for (int i = 1; i < words.length(); i++) if (Character.isUpperCase(words.charAt(i))) return true;
        return words.indexOf(' ') > 0 && Character.isUpperCase(words.charAt(0));
    }

    private static Stated.Amount amount(Figure f) {
        Figure.Unit unit = Objects.requireNonNull(f.unit());
        Figure.Quantity q = f.quantity();
        return new Stated.Amount(
                f.phrase().text(),
                unit.phrase() == null ? null : unit.phrase().text(),
                q.low(),
                q.high(),
                q.approximator());
    }

    private String claimant(Claimant claimant) {
        if (claimant instanceof Claimant.Named named) {
            Actor actor = named.actor() == null ? null : actors.get(named.actor());
            return actor == null ? named.phrase().text() : actor.name();
        }
        if (claimant instanceof Claimant.Unattributed) return "nobody named";
        String outlet = reading.report().outlet();
        return outlet == null ? reading.report().name() : outlet;
    }

    private static Stated.Kind kind(Claimant claimant) {
        if (claimant instanceof Claimant.Named) return Stated.Kind.NAMED;
        return claimant instanceof Claimant.Narrator ? Stated.Kind.OUTLET : Stated.Kind.NOBODY;
    }

    private Stated.Times times(Figure f) {
        return new Stated.Times(
                asOf(f.time()),
                said(f.claimant()),
                reading.dating().day(),
                f.time() == null ? null : f.time().from());
    }

    private @Nullable LocalDate said(Claimant claimant) {
        String id = claimant instanceof Claimant.Named named
                ? named.attribution()
                : claimant instanceof Claimant.Unattributed unattributed ? unattributed.attribution() : null;
        Attribution attribution = id == null ? null : attributions.get(id);
        return attribution == null ? null : asOf(attribution.said());
    }

    /** The last day a time reaches to. */
    private static @Nullable LocalDate asOf(@Nullable TimeFrame time) {
        if (time == null) return null;
        return time.asOf() != null ? time.asOf() : time.to();
    }
}
