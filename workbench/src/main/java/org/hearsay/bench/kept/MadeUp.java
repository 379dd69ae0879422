package org.hearsay.bench.kept;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.hearsay.model.Actor;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Part;
import org.hearsay.model.Phrase;
import org.hearsay.model.Place;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.hearsay.model.Span;
import org.hearsay.model.TimeFrame;

/** Readings of reports that nobody wrote, made without reading: twenty figures each, by rules and a seed. */
final class MadeUp {
    static final int FIGURES = 20;
    private static final int DAYS = 1_500;
    private static final int TOWNS = 400;
    private static final int SPEAKERS = 120;
    private static final int OUTLETS = 40;
    static final List<String> EVENTS = List.of("killed", "injured", "captured", "missing", "displaced");
    static final List<String> UNITS = List.of("people", "military", "civilians");
    static final Set<String> SIDES = Set.of("Varenia", "Kestria");
    private static final List<String> BOTH = List.of("Varenia", "Kestria");

    private final Random random;

    MadeUp(long seed) {
        this.random = new Random(seed);
    }

    /** Somebody who speaks in some reading. */
    static String speaker(Random random) {
        return "Speaker " + letters(random.nextInt(SPEAKERS));
    }

    /** Somebody who prints readings. */
    static String outlet(Random random) {
        return "Courier " + random.nextInt(OUTLETS);
    }

    /** A place of some reading. */
    static String town(Random random) {
        return "Tolmar" + letters(random.nextInt(TOWNS));
    }

    /** A day on which readings were printed. */
    static LocalDate day(Random random) {
        return LocalDate.of(2019, 1, 1).plusDays(random.nextInt(DAYS));
    }

    /** The next reading; its number makes its text and its name. */
    Reading reading(int number) {
        return reading("r", number);
    }

    /** The next, under another name. */
    Reading reading(String name, int number) {
        LocalDate day = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(DAYS));
        StringBuilder text = new StringBuilder("Report " + number + ".\n");
        List<Actor> actors = new ArrayList<>();
        List<Figure> figures = new ArrayList<>();
        String town = "Tolmar" + letters(random.nextInt(TOWNS));
        for (int i = 1; i <= FIGURES; i++) {
            Actor who = actor("p" + i);
            actors.add(who);
            figures.add(figure(i, text, who, town, day));
        }
        String outlet = "Courier " + random.nextInt(OUTLETS);
        Report report = Report.of(
                name + number, text.toString(), "Fighting near " + town, outlet, null, day.toString(), "made up");
        return new Reading(
                report,
                new Dating(day, day, Dating.Basis.STATED, List.of()),
                List.of(),
                figures,
                actors,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Actor actor(String id) {
        int speaker = random.nextInt(SPEAKERS);
        return new Actor(
                id, "Speaker " + letters(speaker), Actor.Type.PERSON, BOTH.get(speaker % BOTH.size()), List.of());
    }

    private Figure figure(int nr, StringBuilder text, Actor who, String town, LocalDate day) {
        String unit = pick(UNITS);
        String event = pick(EVENTS);
        int number = 1 + random.nextInt(900);
        int start = text.length();
        Phrase speaker = add(text, who.name());
        text.append(" said that ");
        Phrase count = add(text, Integer.toString(number));
        text.append(' ');
        Phrase units = add(text, unit);
        text.append(" were ");
        Phrase done = add(text, event);
        text.append(" in ");
        Phrase place = add(text, town);
        text.append(".\n");
        Phrase sentence =
                new Phrase(Part.TEXT, new Span(start, text.length() - 1), text.substring(start, text.length() - 1));
        BigDecimal value = BigDecimal.valueOf(number);
        boolean runs = random.nextInt(3) == 0;
        return new Figure(
                "f" + nr,
                count,
                sentence,
                new Figure.Quantity(value, value, value, null, null, false, null, false, false),
                new Figure.Unit(units, unit),
                new Figure.Event(done, event),
                new Figure.Party(null, pick(BOTH)),
                new Figure.Claimant.Named(speaker, "a1", who.id(), who.side()),
                null,
                new TimeFrame(null, null, day, day),
                runs ? Figure.Counting.CUMULATIVE : Figure.Counting.INCIDENT,
                Place.of(place),
                Figure.Ties.NONE,
                Figure.Standing.PLAIN);
    }

    private static Phrase add(StringBuilder text, String words) {
        int start = text.length();
        text.append(words);
        return new Phrase(Part.TEXT, new Span(start, text.length()), words);
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A number in letters. */
    private static String letters(int number) {
        StringBuilder out = new StringBuilder();
        for (int n = number; n > 0 || out.length() == 0; n /= 26) out.append((char) ('a' + n % 26));
        return out.toString();
    }
}
