package org.hearsay.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.hearsay.export.Convention;
import org.hearsay.export.Form;
import org.hearsay.export.Leaving;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Engine;
import org.hearsay.ledger.LogLines;
import org.hearsay.model.Reading;
import org.hearsay.model.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A ledger that leaves over HTTP. */
class ExportTest {
    @TempDir
    Path folder;

    private Served served;

    @BeforeEach
    void open() {
        served = Served.open(folder);
    }

    @AfterEach
    void close() {
        served.close();
    }

    private HttpResponse<String> export(String format) {
        HttpResponse<String> answer = served.get("/export?format=" + format);
        served.document().check("get", "/export", answer);
        return answer;
    }

    /** The same in one go, as the command does it. */
    private String whole(Leaving leaving) {
        Form form = leaving.form(served.ledger().judged(), Convention.NONE);
        StringBuilder out = new StringBuilder(form.opening());
        served.ledger().each(filed -> out.append(form.of(filed)));
        out.append(form.closing());
        return leaving == Leaving.JSONL ? out + LogLines.of(served.ledger()) : out.toString();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormIsTheSameBytesAsInOneGo(Leaving leaving) {
        HttpResponse<String> answer = export(Json.lower(leaving));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(leaving.type());
        assertThat(answer.body()).isEqualTo(whole(leaving));
    }

    @Test
    void aLedgerOfMoreReportsThanAreTakenAtATimeLeavesWhole() {
        for (int i = 0; i < 120; i++)
            served.ledger().add(Reading.unread(Report.of("r" + i, "Nummer " + i).in("de")), new Engine("e", "0"));
        served.ledger().commit();
        assertThat(export("jsonl").body()).isEqualTo(whole(Leaving.JSONL)).contains("\"r0\"", "\"r119\"");
    }

    @Test
    void whatPeopleSaidComesLast() {
        served.ledger().correct(Correction.Verb.MERGE, "A", null, "B", "Lena", "one and the same");
        assertThat(export("jsonl").body().lines().reduce((a, b) -> b).orElseThrow())
                .contains("\"kind\":\"correction\"", "\"who\":\"Lena\"");
    }
}
