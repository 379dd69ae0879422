package org.hearsay.ingest;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.ingest.bytes.Limits;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.ingest.page.PageException;
import org.hearsay.ingest.page.PageFacts;
import org.hearsay.ingest.page.WebPage;
import org.hearsay.model.Hashes;
import org.hearsay.model.Original;
import org.hearsay.model.PageFact;
import org.hearsay.model.PositionMap;
import org.hearsay.model.RawPage;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;

/** A web page as it was sent or saved becomes the report of its article. */
final class SavedPage {
    /** How long a day is as ISO writes it. */
    private static final int DAY = "2019-03-14".length();

    private final Intake intake;

    SavedPage(Intake intake) {
        this.intake = intake;
    }

    /**
     * Reads a page.
     *
     * @param bytes the page
     * @param address where it was found, null when not known
     * @param charset what the sender said that its characters are written in, null when nothing was said
     * @throws Refusal when there is no article in it, or it is too large
     */
    void read(Named file, byte[] bytes, @Nullable String address, @Nullable String charset) throws Refusal {
        if (bytes.length > Limits.TEXT_BYTES) throw new Refusal(Limits.TOO_LARGE);
        Decoded decoded = PageCharset.decode(bytes, charset);
        WebPage page = read(decoded.text(), address == null ? "" : address);
        if (page.text().isBlank()) throw new Refusal("a page without text");
        if (decoded.guessed()) intake.warning(file.place(), Decoded.WARNING);
        warnOfDates(file, page.facts());
        intake.report(
                report(file, page, address).from(raw(bytes, decoded, page)).from(Original.of(bytes)));
    }

    private static WebPage read(String page, String address) throws Refusal {
        try {
            return WebPage.of(page, address);
        } catch (PageException e) {
            throw new Refusal(e.reason());
        } catch (OutOfMemoryError e) {
            // Large arrays of this page alone; they are gone by now.
            throw new Refusal("takes more memory to read than there is");
        }
    }

    private static RawPage raw(byte[] bytes, Decoded decoded, WebPage page) {
        PositionMap title = page.title();
        return new RawPage(
                Hashes.sha256(bytes),
                WebPage.EXTRACTOR,
                decoded.charset().name(),
                page.positions().inCodePoints(page.text(), decoded.text()),
                title == null
                        ? null
                        : title.inCodePoints(String.valueOf(page.facts().title()), decoded.text()),
                page.facts().findings());
    }

    private static Report report(Named file, WebPage page, @Nullable String address) {
        PageFacts facts = page.facts();
        String own = facts.value(PageFact.Field.ADDRESS);
        Report report = Report.of(
                file.base(),
                page.text(),
                facts.title(),
                facts.value(PageFact.Field.OUTLET),
                own == null ? address : own,
                facts.value(PageFact.Field.PUBLISHED),
                file.place());
        return report.in(facts.language());
    }

    /** Of each day that is said the place that is trusted most. */
    private void warnOfDates(Named file, PageFacts facts) {
        Map<String, String> days = new LinkedHashMap<>();
        for (PageFact f : facts.disagreeing(PageFact.Field.PUBLISHED))
            days.putIfAbsent(f.value().substring(0, Math.min(DAY, f.value().length())), f.where());
        if (days.isEmpty()) return;
        String all = days.entrySet().stream()
                .map(d -> d.getKey() + " (" + d.getValue() + ")")
                .collect(Collectors.joining(", "));
        intake.warning(file.place(), "says several dates, the first is taken: " + all);
    }
}
