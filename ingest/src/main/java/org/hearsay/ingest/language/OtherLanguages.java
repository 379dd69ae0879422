package org.hearsay.ingest.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;

/** Tells languages by how often letters follow one another: OpenNLP with its own model, loaded when first asked. */
final class OtherLanguages {
    private static final String MODEL = "/langdetect-183.bin";
    private static final String ENGLISH = "eng";
    /** A language is told only where it is so many times as likely as English, and English the other way round. */
    private static final double CLEARLY = 2.5;

    /** Codes that Java still lists beside those that took their places. */
    private static final Set<String> WITHDRAWN = Set.of("in", "iw", "ji", "mo");

    private static final Object LOCK = new Object();
    private static final LanguageDetectorME DETECTOR = load();
    private static final Map<String, String> SHORT = shortCodes();

    private OtherLanguages() {}

    /** The language's ISO 639 code, of two letters where there is one; null where it is not clear. */
    static @Nullable String of(String text) {
        Language[] all;
        synchronized (LOCK) {
            all = DETECTOR.predictLanguages(text);
        }
        double english = 0;
        for (Language language : all) if (language.getLang().equals(ENGLISH)) english = language.getConfidence();
        Language best = all[0].getLang().equals(ENGLISH) ? all[1] : all[0];
        if (best.getConfidence() > CLEARLY * english) return code(best.getLang());
        return null;
    }

    private static String code(String three) {
        // What Chinese is called when it is told from other languages of China.
        if (three.equals("cmn")) return "zh";
        return SHORT.getOrDefault(three, three);
    }

    private static Map<String, String> shortCodes() {
        Map<String, String> out = new HashMap<>();
        for (String two : Locale.getISOLanguages())
            if (!WITHDRAWN.contains(two)) out.put(new Locale(two).getISO3Language(), two);
        return out;
    }

    private static LanguageDetectorME load() {
        try (InputStream in = Objects.requireNonNull(OtherLanguages.class.getResourceAsStream(MODEL), MODEL)) {
            return new LanguageDetectorME(new LanguageDetectorModel(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
