package org.hearsay.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.hearsay.model.Figure;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Place;
import org.hearsay.model.Span;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;

/** Figures for the tests of comparison: one is made by what a test says about it, the rest is plain. */
record Counted(
        String id,
        String words,
        @Nullable Integer value,
        @Nullable Integer low,
        @Nullable Integer high,
        String unitClass,
        String event,
        @Nullable String side,
        @Nullable String claimant,
        Figure.Counting counting,
        @Nullable String place,
        @Nullable LocalDate day,
        Figure.Ties ties,
        Figure.@Nullable Status status,
        int position) {

    /** An exact number killed in one incident, said by the report itself. */
    static Counted of(String id, int value) {
        return new Counted(
                id,
                "" + value,
                value,
                value,
                value,
                "people",
                "killed",
                null,
                null,
                Figure.Counting.INCIDENT,
                null,
                null,
                Figure.Ties.NONE,
                null,
                1000);
    }

    Counted atLeast() {
        return bounds("at least " + value, value, null);
    }

    Counted upTo() {
        return bounds("up to " + value, null, value);
    }

    Counted nearly() {
        return bounds("nearly " + value, value, value);
    }

    Counted by(String who) {
        return new Counted(
                id, words, value, low, high, unitClass, event, side, who, counting, place, day, ties, status, position);
    }

    Counted of(String unit, String done, @Nullable String whose) {
        return new Counted(
                id, words, value, low, high, unit, done, whose, claimant, counting, place, day, ties, status, position);
    }

    Counted running() {
        return new Counted(
                id,
                words,
                value,
                low,
                high,
                unitClass,
                event,
                side,
                claimant,
                Figure.Counting.CUMULATIVE,
                place,
                day,
                ties,
                status,
                position);
    }

    Counted in(String where) {
        return new Counted(
                id, words, value, low, high, unitClass, event, side, claimant, counting, where, day, ties, status,
                position);
    }

    Counted on(String date) {
        return new Counted(
                id,
                words,
                value,
                low,
                high,
                unitClass,
                event,
                side,
                claimant,
                counting,
                place,
                LocalDate.parse(date),
                ties,
                status,
                position);
    }

    Counted partOf(String whole) {
        return new Counted(
                id,
                words,
                value,
                low,
                high,
                unitClass,
                event,
                side,
                claimant,
                counting,
                place,
                day,
                new Figure.Ties(whole, null, null),
                status,
                position);
    }

    Counted superseded() {
        return new Counted(
                id,
                words,
                value,
                low,
                high,
                unitClass,
                event,
                side,
                claimant,
                counting,
                place,
                day,
                ties,
                Figure.Status.SUPERSEDED,
                position);
    }

    Counted inHeadline() {
        return new Counted(
                id, words, value, low, high, unitClass, event, side, claimant, counting, place, day, ties, status, 0);
    }

    private Counted bounds(String printed, @Nullable Integer from, @Nullable Integer to) {
        return new Counted(
                id, printed, value, from, to, unitClass, event, side, claimant, counting, place, day, ties, status,
                position);
    }

    Figure figure() {
        Phrase phrase = at(words, position);
        String approximator = words.contains(" ") ? words.substring(0, words.lastIndexOf(' ')) : null;
        Figure.Claimant who = claimant == null
                ? new Figure.Claimant.Narrator()
                : new Figure.Claimant.Named(at(claimant, position), "a1", null, null);
        return new Figure(
                id,
                phrase,
                phrase,
                new Figure.Quantity(big(value), big(low), big(high), approximator, null, false, null, false, false),
                new Figure.Unit(at(unitClass, position), unitClass),
                new Figure.Event(at(event, position), event),
                side == null ? null : new Figure.Party(null, side),
                who,
                null,
                day == null ? null : new TimeFrame(null, null, day, day),
                counting,
                place == null ? null : Place.of(at(place, position)),
                ties,
                new Figure.Standing(status, null, false, false, false));
    }

    private static Phrase at(String words, int position) {
        return new Phrase(Part.TEXT, new Span(position, position + words.length()), words);
    }

    private static @Nullable BigDecimal big(@Nullable Integer n) {
        return n == null ? null : BigDecimal.valueOf(n);
    }
}
