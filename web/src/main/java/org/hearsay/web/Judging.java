package org.hearsay.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hearsay.compare.ClaimFields;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Correction.Verb;
import org.hearsay.ledger.Ledger;
import org.hearsay.web.guard.Door;
import org.jspecify.annotations.Nullable;

/** Takes what people say of claims, and writes it into the ledger as corrections. */
final class Judging {
    private static final Set<Verb> VERDICTS = EnumSet.of(Verb.ACCEPT, Verb.REJECT, Verb.DOUBT, Verb.JUDGE);

    private final Ledger ledger;
    private final Door door;

    Judging(Ledger ledger, Door door) {
        this.ledger = ledger;
        this.door = door;
    }

    /** Answers a form by leading back to where it stood. */
    void take(Context context) {
        door.checkForm(context);
        Corrector by = Corrector.of(context);
        String verdict = context.formParam("verdict");
        if (verdict == null) correct(context, by);
        else judge(verdict.strip().split(" "), by);
        context.redirect(back(context), io.javalin.http.HttpStatus.SEE_OTHER);
    }

    /** A word, and the one claim or the two that it is about. */
    private void judge(String[] said, Corrector by) {
        if (said.length < 2 || said.length > 3) throw new BadAddressException("A verdict is about one claim or two.");
        String target = String.join(" ", Arrays.copyOfRange(said, 1, said.length));
        known(Arrays.copyOfRange(said, 1, said.length));
        boolean pair = said.length == 3;
        Verb verb = pair ? Verb.JUDGE : verb(said[0]);
        String value = pair ? answer(said[0]) : null;
        for (Correction before : ledger.holding()) {
            if (!VERDICTS.contains(before.verb()) || !before.target().equals(target)) continue;
            if (before.verb() == verb
                    && Objects.equals(before.value(), value)
                    && before.who().equals(by.name())) return;
            ledger.correct(Verb.UNDO, before.id(), null, null, by.name(), "judged anew: " + by.reason());
        }
        ledger.correct(verb, target, null, value, by.name(), by.reason());
    }

    private static Verb verb(String word) {
        return switch (word) {
            case "yes" -> Verb.ACCEPT;
            case "no" -> Verb.REJECT;
            case "cannot-tell" -> Verb.DOUBT;
            default -> throw new BadAddressException("A verdict is yes, no or cannot-tell.");
        };
    }

    private static String answer(String word) {
        verb(word);
        return word;
    }

    private void known(String... claims) {
        if (ledger.quoted(List.of(claims)).size() < Set.of(claims).size())
            throw new BadAddressException("There is no such claim.");
    }

    private void correct(Context context, Corrector by) {
        String target = required(context, "target");
        switch (String.valueOf(context.formParam("verb"))) {
            case "change" -> change(target, required(context, "field"), value(context), by);
            case "merge" ->
                ledger.correct(Verb.MERGE, target, null, required(context, "value"), by.name(), by.reason());
            case "undo" -> undo(target, by);
            default -> throw new BadAddressException("What can be done is change, merge and undo.");
        }
    }

    private void change(String claim, String field, String value, Corrector by) {
        known(claim);
        String wrong = ClaimFields.wrong(field, value);
        if (wrong != null) throw new BadAddressException(wrong + ".");
        ledger.correct(Verb.CHANGE, claim, field, value, by.name(), by.reason());
    }

    private void undo(String correction, Corrector by) {
        if (ledger.corrections().stream().noneMatch(c -> c.id().equals(correction)))
            throw new BadAddressException("There is no such correction.");
        ledger.correct(Verb.UNDO, correction, null, null, by.name(), by.reason());
    }

    private static String value(Context context) {
        String value = context.formParam("value");
        return value == null ? "" : value.strip();
    }

    private static String required(Context context, String name) {
        @Nullable String value = context.formParam(name);
        if (value == null || value.isBlank()) throw new BadAddressException("The form has no " + name + ".");
        return value.strip();
    }

    /** An address of this site and no other. */
    private static String back(Context context) {
        String back = context.formParam("back");
        boolean here = back != null && back.matches("/[^/\\\\\\p{Cntrl}][^\\\\\\p{Cntrl}]*|/");
        String anchor = context.formParam("anchor");
        boolean named = anchor != null && anchor.matches("[a-z0-9-]{1,80}");
        return (here ? back : "/corrections") + (named ? "#" + anchor : "");
    }
}
