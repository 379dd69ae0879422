package org.hearsay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same text gives the same reading, whatever machine and settings it is read under. */
class ReaderDeterminismTest {
    private static final Locale LOCALE = Locale.getDefault();
    private static final TimeZone ZONE = TimeZone.getDefault();
    private static final ReportReader READER = ReportReader.standard();
    private static final List<Report> REPORTS = Stories.reports(24);
    private static final List<String> EXPECTED = read(READER, REPORTS);

    @AfterEach
    void setBack() {
        Locale.setDefault(LOCALE);
        TimeZone.setDefault(ZONE);
    }

    private static List<String> read(ReportReader reader, List<Report> reports) {
        return reports.stream().map(report -> reader.read(report).toString()).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 8})
    void threadsMakeNoDifference(int threads) throws InterruptedException, ExecutionException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (Report report : REPORTS) tasks.add(() -> READER.read(report).toString());
            List<String> found = new ArrayList<>();
            for (Future<String> one : pool.invokeAll(tasks)) found.add(one.get());
            assertThat(found).isEqualTo(EXPECTED);
        } finally {
            pool.shutdownNow();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "tr-TR, Europe/Istanbul",
        "ar-EG-u-nu-arab, Pacific/Kiritimati",
        "en-US, America/Los_Angeles",
        "th-TH-u-ca-buddhist-nu-thai, UTC"
    })
    void localeAndZoneMakeNoDifference(String locale, String zone) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        assertThat(read(ReportReader.standard(), REPORTS)).isEqualTo(EXPECTED);
    }

    @Test
    void whatWasReadBeforeMakesNoDifference() {
        List<Report> backwards = new ArrayList<>(REPORTS);
        java.util.Collections.reverse(backwards);
        List<String> found = new ArrayList<>(read(READER, backwards));
        java.util.Collections.reverse(found);
        assertThat(found).isEqualTo(EXPECTED);
    }
}
