package org.hearsay.web.api;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hearsay.ReportReader;
import org.hearsay.ingest.HandedOver;
import org.hearsay.ingest.Intake;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.ingest.language.Languages;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** A text that a program sent, as a report. */
final class Sent {
    private static final String UNNAMED = "sent";

    private Sent() {}

    /**
     * What was made of what was sent.
     *
     * @param reading all that was read
     * @param warnings what its sender may not expect
     */
    record Sheet(Reading reading, List<String> warnings) {}

    /** Reads what was sent; throws why it was not. */
    static Sheet read(Asked asked, ReportReader reader) {
        Taken taken = new Taken();
        Report report =
                asked.sent().type().equals(Body.JSON) ? report(asked.sent().fields()) : handedOver(asked, taken);
        Report told = Languages.told(report);
        if (told.isForeign()) taken.warnings.add("is in another language than English, and not read");
        return new Sheet(reader.read(told), taken.warnings);
    }

    private static Report report(Map<String, String> fields) {
        String text = Objects.requireNonNull(fields.get("text"), "text");
        if (text.isBlank()) throw new Problem(422, "The text is empty.");
        return report(text, fields);
    }

    private static Report report(String text, Map<String, String> beside) {
        return Report.of(
                beside.getOrDefault("name", UNNAMED),
                text,
                beside.get("title"),
                beside.get("outlet"),
                beside.get("url"),
                beside.get("published"),
                UNNAMED);
    }

    private static Report handedOver(Asked asked, Taken taken) {
        Body body = asked.sent();
        String name = asked.values().getOrDefault("name", UNNAMED);
        try {
            HandedOver.read(body.type(), body.charset(), body.bytes(), name, asked.word("url"), taken);
        } catch (Refusal refusal) {
            throw new Problem(422, "Not read: " + refusal.reason() + ".");
        } catch (IOException e) {
            throw new Problem(422, "Not read: it is damaged.");
        }
        Report report = Objects.requireNonNull(taken.report, "no report");
        if (!body.type().equals("text/plain")) return report;
        Report named = report(report.text(), asked.values());
        return report.original() == null ? named : named.from(report.original());
    }

    /** Takes the one report that was sent. */
    private static final class Taken implements Intake {
        private final List<String> warnings = new ArrayList<>();
        private @Nullable Report report;

        @Override
        public void report(Report taken) {
            report = taken;
        }

        @Override
        public void refused(String name, String reason) {
            throw new Problem(422, "Not read: " + reason + ".");
        }

        @Override
        public void warning(String name, String what) {
            warnings.add(what);
        }
    }
}
