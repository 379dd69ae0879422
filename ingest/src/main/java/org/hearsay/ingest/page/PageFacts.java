package org.hearsay.ingest.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.hearsay.model.PageFact;
import org.hearsay.model.PageFact.Field;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of itself: everything that was found, the most trusted place first. Where places disagree, all that
 * they say is kept; see {@link #disagreeing}.
 *
 * @param findings what was found, for each field in the order of trust
 */
public record PageFacts(List<PageFact> findings) {
    public PageFacts {
        findings = List.copyOf(findings);
    }

    static PageFacts of(Document page, Patience patience) {
        List<PageFact> out = new ArrayList<>();
        new MetaTags(out).canonical(page);
        new JsonLd(out).read(page);
        new MetaTags(out).read(page);
        new VisibleFacts(out, patience).read(page);
        out.removeIf(f -> f.value().isBlank());
        return new PageFacts(out);
    }

    PageFacts withByline(@Nullable PageFact byline) {
        if (byline == null) return this;
        List<PageFact> all = new ArrayList<>(findings);
        all.add(byline);
        return new PageFacts(all);
    }

    /** What the most trusted place says of a field, null where no place says anything. */
    public @Nullable String value(Field field) {
        for (PageFact f : findings) if (f.field() == field) return f.value();
        return null;
    }

    /** The headline, null when not known. */
    public @Nullable String title() {
        return value(Field.TITLE);
    }

    /** The language's ISO 639 code without region, in lower case; null when not known, or not written as a code. */
    public @Nullable String language() {
        String code = value(Field.LANGUAGE);
        if (code == null || code.length() < 2) return null;
        String language = code.split("[-_]")[0].toLowerCase(Locale.ROOT);
        return language.length() == 2 || language.length() == 3 ? language : null;
    }

    /** What is said of a field, when not all places say the same; empty when they agree. Of dates the day counts. */
    public List<PageFact> disagreeing(Field field) {
        List<PageFact> all = findings.stream().filter(f -> f.field() == field).toList();
        long different = all.stream().map(f -> compared(f)).distinct().count();
        return different > 1 ? all : List.of();
    }

    private static String compared(PageFact f) {
        boolean date = f.field() == Field.PUBLISHED || f.field() == Field.MODIFIED;
        return date && f.value().length() > 10 ? f.value().substring(0, 10) : f.value();
    }
}
