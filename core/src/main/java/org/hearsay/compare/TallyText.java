package org.hearsay.compare;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hearsay.model.Dating;
import org.hearsay.model.Figure;
import org.hearsay.model.Phrase;
import org.hearsay.model.TimeFrame;
import org.jspecify.annotations.Nullable;

/**
 * Figures as text, so far as figures of other pages are compared with them: fields with a separator between, empty where
 * nothing is known. Ties to figures of the own page are left out.
 */
final class TallyText {
    private static final char BETWEEN = '\u001f';

    private TallyText() {}

    static String of(Tally t) {
        Figure f = t.figure();
        Figure.Quantity q = f.quantity();
        Figure.Unit unit = f.unit();
        TimeFrame time = f.time();
        List<Object> fields = new ArrayList<>();
        add(fields, t.opening(), t.printed(), q.value(), q.low(), q.high(), q.approximator());
        add(fields, unit == null || unit.phrase() == null ? null : unit.phrase().text(), t.unitClass(), t.event());
        add(fields, t.side(), words(t.towns()), words(t.story()), t.claimant(), words(t.voice()), t.said());
        add(fields, f.counting(), f.standing().status());
        add(
                fields,
                time == null ? null : time.from(),
                t.day(),
                t.dating().from(),
                t.dating().to());
        StringBuilder out = new StringBuilder();
        for (Object field : fields) out.append(plain(field.toString())).append(BETWEEN);
        return out.toString();
    }

    private static void add(List<Object> fields, @Nullable Object... values) {
        for (Object value : values) fields.add(value == null ? "" : value);
    }

    private static String words(Collection<String> words) {
        return String.join(" ", words);
    }

    /** Line ends and other marks that are no letters become spaces. */
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) if (Character.isISOControl(out.charAt(i))) out.setCharAt(i, ' ');
        return out.toString();
    }

    /** The figure again, under another name. */
    static Tally read(String name, int page, String text) {
        Fields in = new Fields(text);
        boolean opening = Boolean.parseBoolean(in.text());
        Phrase printed = Phrase.derived(in.text());
        Figure.Quantity quantity = new Figure.Quantity(
                in.number(), in.number(), in.number(), in.optional(), null, false, null, false, false);
        String unitWords = in.optional();
        Figure.Unit unit = new Figure.Unit(unitWords == null ? null : Phrase.derived(unitWords), in.text());
        Figure.Event event = new Figure.Event(null, in.text());
        String side = in.optional();
        Set<String> towns = in.words();
        Set<String> story = in.words();
        String claimant = in.text();
        Set<String> voice = in.words();
        String said = in.text();
        Figure.Counting counting = Figure.Counting.valueOf(in.text());
        String status = in.optional();
        LocalDate from = in.day();
        LocalDate day = in.day();
        Dating dating = new Dating(in.day(), in.day(), Dating.Basis.STATED, List.of());
        Figure figure = new Figure(
                name,
                printed,
                printed,
                quantity,
                unit,
                event,
                new Figure.Party(null, side),
                new Figure.Claimant.Narrator(),
                null,
                new TimeFrame(null, from, day, day),
                counting,
                null,
                Figure.Ties.NONE,
                new Figure.Standing(status == null ? null : Figure.Status.valueOf(status), null, false, false, false));
        return new Tally(
                name,
                page,
                0,
                opening,
                figure,
                Bounds.of(quantity),
                unit.unitClass(),
                event.eventClass(),
                side,
                false,
                Those.of(unit, null),
                Set.of(),
                Spot.UNKNOWN,
                towns,
                story,
                Set.of(),
                Tally.Age.OPEN,
                claimant,
                voice,
                said,
                dating);
    }

    /** The fields of a text, one after another. */
    private static final class Fields {
        private final Iterator<String> left;

        Fields(String text) {
            left = List.of(text.split(String.valueOf(BETWEEN), -1)).iterator();
        }

        String text() {
            return left.next();
        }

        @Nullable
        String optional() {
            String text = left.next();
            return text.isEmpty() ? null : text;
        }

        @Nullable
        BigDecimal number() {
            String text = optional();
            return text == null ? null : new BigDecimal(text);
        }

        @Nullable
        LocalDate day() {
            String text = optional();
            return text == null ? null : LocalDate.parse(text);
        }

        Set<String> words() {
            String text = left.next();
            return text.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(text.split(" ")));
        }
    }
}
