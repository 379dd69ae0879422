package org.hearsay.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hearsay.compare.ClaimFilter;
import org.hearsay.ledger.Account;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Facet.Kind;
import org.hearsay.ledger.Ledger;
import org.hearsay.ledger.Slice;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Adds a person's word to the ledger. */
@Command(
        name = "correct",
        mixinStandardHelpOptions = true,
        header =
                "Says what a claim should have been read as. Nothing is overwritten: each correction is an entry with name, "
                        + "time and reason, and undo is another.",
        description = {
            "%n  accept CLAIM                  it was read rightly",
            "  reject CLAIM                  it was read wrongly: no view shows it",
            "  doubt CLAIM                   whether it was read rightly cannot be told: views show it as before",
            "  change CLAIM FIELD VALUE      party, unit, event, counting, claimant, low, high, number, as-of, place or incident",
            "  merge NAME NAME               the first name is the second's",
            "  split NAME NAME REPORT...      in these reports the first name is somebody else, called by the second",
            "  merge|split --incident ...    the same, but the names are those of incidents, as hearsay incidents prints them",
            "  judge CLAIM CLAIM ANSWER      whether they are about one thing: yes, no or cannot-tell",
            "  undo CORRECTION               an earlier correction holds no more%n"
        })
final class CorrectCommand extends LedgerCommand {
    @Parameters(
            index = "0",
            paramLabel = "VERB",
            description = "accept, reject, doubt, change, merge, split, judge or undo.")
    Verb verb = Verb.ACCEPT;

    @Parameters(
            index = "1..*",
            paramLabel = "WORD",
            arity = "1..*",
            description = "What it is about, and the new value.")
    List<String> words = List.of();

    @Option(names = "--incident", description = "What is merged or split are incidents, not claimants.")
    boolean incidents;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who says so.")
    String who = "";

    @Option(names = "--reason", paramLabel = "WORDS", required = true, description = "Why.")
    String reason = "";

    CorrectCommand(Console console) {
        super(console);
    }

    /** What can be done, by the names that are typed. */
    enum Verb {
        ACCEPT,
        REJECT,
        DOUBT,
        CHANGE,
        MERGE,
        SPLIT,
        JUDGE,
        UNDO
    }

    @Override
    int with(OpenLedger open) {
        Ledger ledger = open.ledger();
        words = meant(ledger);
        if (verb == Verb.SPLIT) return split(open);
        if (incidents && verb != Verb.MERGE) return refuse("--incident goes with merge and split");
        int asked = asked();
        if (words.size() != asked)
            return refuse(verb.name().toLowerCase(Locale.ROOT) + " takes " + asked + " words, not " + words.size());
        String unknown = verb == Verb.MERGE ? unknown(ledger) : null;
        if (unknown != null) return refuse(unknown);
        String id = ledger.correct(Correction.Verb.valueOf(verb.name()), target(), field(), value(), who, reason);
        print("correction " + id + "\n");
        return Exit.OK;
    }

    /** What is wrong with the name that is to be another's: that nobody, or nothing, has it; else null. */
    private @Nullable String unknown(Ledger ledger) {
        String name = words.get(0);
        if (incidents) return incident(ledger, name) != null ? null : "there is no incident " + name;
        Missed missed = new Missed(ledger);
        return missed.isMissing(Kind.CLAIMANT, name) ? missed.claimant(name) : null;
    }

    /** The name of the incident that is called so, whatever the case; null where none is. */
    private static @Nullable String incident(Ledger ledger, String typed) {
        return ledger.incidents(ClaimFilter.ALL, Slice.ALL).what().stream()
                .map(Account::incident)
                .filter(typed::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    /** What was typed, incidents by the names that they have. */
    private List<String> meant(Ledger ledger) {
        if (!incidents) return words;
        List<String> out = new ArrayList<>(words);
        for (int i = 0; i < Math.min(2, words.size()); i++)
            out.set(i, Objects.requireNonNullElse(incident(ledger, words.get(i)), words.get(i)));
        return out;
    }

    private int split(OpenLedger open) {
        if (words.size() < 3) return refuse("split takes two names and one report or more");
        List<String> reports = new ArrayList<>();
        for (String word : words.subList(2, words.size())) {
            @Nullable String report = report(open, word);
            if (report == null) return Exit.BAD_INPUT;
            reports.add(report);
        }
        Ledger ledger = open.ledger();
        List<String> ids = incidents
                ? ledger.splitIncident(words.get(0), words.get(1), reports, who, reason)
                : ledger.split(words.get(0), words.get(1), reports, who, reason);
        for (String id : ids) print("correction " + id + "\n");
        return Exit.OK;
    }

    private int asked() {
        return switch (verb) {
            case ACCEPT, REJECT, DOUBT, UNDO -> 1;
            case MERGE -> 2;
            case CHANGE, SPLIT, JUDGE -> 3;
        };
    }

    private String target() {
        return verb == Verb.JUDGE ? words.get(0) + " " + words.get(1) : words.get(0);
    }

    private @Nullable String field() {
        if (incidents) return Correction.INCIDENT;
        return verb == Verb.CHANGE ? words.get(1) : null;
    }

    private @Nullable String value() {
        return switch (verb) {
            case ACCEPT, REJECT, DOUBT, UNDO -> null;
            case MERGE -> words.get(1);
            case CHANGE, SPLIT, JUDGE -> words.get(2);
        };
    }
}
