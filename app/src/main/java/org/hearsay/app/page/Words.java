package org.hearsay.app.page;

import java.util.Locale;
import org.hearsay.model.Figure;
import org.hearsay.model.Report;
import org.hearsay.web.wording.ClaimWords;

/** Codes, and what a reading lacks, in words that read well. */
public final class Words {
    private Words() {}

    /** A language by its ISO 639 code: {@code fr} is "French". */
    public static String language(String code) {
        return new Locale(code).getDisplayLanguage(Locale.ENGLISH);
    }

    /** Why a reading has no claims. */
    static String noClaims(Report report) {
        String language = report.language();
        if (!report.isForeign() || language == null) return "No claims found.";
        return "Not read: it is in " + language(language) + ", and only English is read.";
    }

    /** The unit's own words, or its class where there are none. */
    static String of(Figure.Unit unit) {
        return unit.phrase() == null
                ? ClaimWords.unit(unit.unitClass())
                : Printable.line(unit.phrase().text());
    }
}
