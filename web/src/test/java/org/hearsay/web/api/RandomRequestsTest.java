package org.hearsay.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests drawn by chance, most of them nearly right: every answer is one of the document, and none shows what is inside. */
class RandomRequestsTest {
    private static final long SEED = Long.getLong("seed", 20190314L);

    @TempDir
    Path folder;

    @Test
    void everyAnswerIsOneOfTheDocument() {
        run(1_000, SEED);
    }

    @Test
    @Tag("nightly")
    void everyAnswerOfFiveThousandIsOneOfTheDocument() {
        run(5_000, SEED + 1);
    }

    private void run(int number, long seed) {
        System.out.println("seed " + seed);
        Map<Integer, Integer> seen = new TreeMap<>();
        try (Served served = Served.open(folder)) {
            RandomRequests requests = new RandomRequests(seed, served);
            for (int i = 0; i < number; i++) {
                RandomRequests.One one = requests.next();
                HttpResponse<String> answer = one.ask(served);
                String what = "seed " + seed + ", request " + i + ": " + one + "\n" + answer.body();
                assertThat(answer.statusCode()).as(what).isLessThan(500);
                if (answer.statusCode() >= 400)
                    assertThat(answer.body()).as(what).doesNotContain("Exception", "\tat ", "at org.", "java.");
                String template = one.template();
                if (template == null || !served.document().has(one.method(), template))
                    served.document().checkProblem(answer);
                else served.document().check(one.method(), template, answer);
                seen.merge(answer.statusCode(), 1, Integer::sum);
            }
            assertThat(served.ledger().check()).as("the ledger, seed " + seed).isEmpty();
        }
        System.out.println("measured: random requests to the API, each answer as the document says: " + number
                + ", by status " + seen.toString().replace("=", " "));
        assertThat(seen).as("answers of many kinds").containsKeys(200, 201, 304, 400, 404, 405, 415, 422);
    }
}
