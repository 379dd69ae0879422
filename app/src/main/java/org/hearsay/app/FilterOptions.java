package org.hearsay.app;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.compare.Standpoint;
import org.hearsay.model.Figure;
import org.hearsay.web.wording.ClaimWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Which claims a view shows; what is said together must hold together. */
final class FilterOptions {
    @Option(names = "--party", paramLabel = "NAME", description = "Whose loss.")
    @Nullable
    String party;

    private @Nullable String event;
    private @Nullable String unit;

    @Spec(Target.MIXEE)
    @Nullable
    CommandSpec spec;

    @Option(
            names = "--event",
            paramLabel = "CLASS",
            description = "Done how: killed, injured, captured, destroyed, ...")
    void event(String typed) {
        event = classOf("--event", typed, Figure.Event.CLASSES, ClaimWords::event);
    }

    @Option(names = "--unit", paramLabel = "CLASS", description = "Of what: people, military, civilians, tanks, ...")
    void unit(String typed) {
        unit = classOf("--unit", typed, Figure.Unit.CLASSES, ClaimWords::unit);
    }

    @Option(
            names = "--place",
            paramLabel = "WORDS",
            description = "Words of the place, as printed, or the name of a region or country it lies in.")
    @Nullable
    String place;

    @Option(names = "--outlet", paramLabel = "NAME", description = "Who printed it.")
    @Nullable
    String outlet;

    @Option(names = "--claimant", paramLabel = "NAME", description = "Who says so.")
    @Nullable
    String claimant;

    @Option(names = "--side", paramLabel = "NAME", description = "The claimant's side.")
    @Nullable
    String side;

    @Option(names = "--from", paramLabel = "DAY", description = "Not before this day (YYYY-MM-DD).")
    @Nullable
    LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "Not after this day.")
    @Nullable
    LocalDate to;

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            description = "As it was known on that day: only what was printed by then.")
    @Nullable
    LocalDate asOf;

    @Option(
            names = "--by",
            paramLabel = "WHOM",
            description =
                    "Said by the losing side itself (own), by another side (opponent), or by a third party (third).")
    @Nullable
    By by;

    @Option(
            names = "--between",
            paramLabel = "SIDE",
            split = ",",
            description =
                    "With --by, the sides of the conflict; who is on no such side is a third party. Default: all sides "
                            + "for which anybody is heard.")
    List<String> between = List.of();

    /** From where somebody speaks, as it is typed. */
    enum By {
        own,
        opponent,
        third
    }

    /** The class that has a name, or is called so in tables. */
    private String classOf(String option, String typed, List<String> classes, UnaryOperator<String> words) {
        for (String one : classes)
            if (one.equalsIgnoreCase(typed) || words.apply(one).equalsIgnoreCase(typed)) return one;
        String all = classes.stream().map(words).collect(Collectors.joining(", "));
        throw new ParameterException(
                Objects.requireNonNull(spec).commandLine(), option + " takes one of: " + all + "; not " + typed);
    }

    /** The filter; of the sides for which anybody is heard it takes those asked for. Nothing of the ledger is named here: reading needs none. */
    ClaimFilter filter(Supplier<List<String>> heard) {
        ClaimFilter all = new ClaimFilter(party, event, unit, place, outlet, claimant, side, from, to, asOf);
        if (by == null) return all;
        Set<String> sides = Set.copyOf(between.isEmpty() ? heard.get() : between);
        return all.by(Standpoint.valueOf(by.name().toUpperCase(Locale.ROOT)), sides);
    }
}
