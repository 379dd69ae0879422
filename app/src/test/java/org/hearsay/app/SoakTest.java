package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Readers look at the pages of a ledger in turn while a program adds reports to it. After a while, when all is warm, and at the end the
 * heap is collected wholly: by then it may not have grown by more than {@value #MARGIN} bytes, which also hold what is
 * kept in memory of the reports that were added meanwhile.
 */
class SoakTest {
    private static final long MARGIN = 8_000_000;

    private static final String NO_PAGE = "/no/such/page";

    private static Served served;

    private static final List<String> PAGES = List.of(
            "/claims",
            "/claims?event=killed",
            "/timeline",
            "/timeline?party=Kestria&event=killed",
            "/conflicts",
            "/incidents",
            "/sources",
            "/map",
            "/search?q=soldiers",
            "/d/02-orvane-courier",
            "/corrections",
            "/api/v1/claims?limit=20",
            "/api/v1/table?limit=20",
            "/api/v1/timeline?event=killed",
            "/api/v1/places",
            "/api/v1/search?q=soldiers",
            "/api/v1/export?format=csv",
            NO_PAGE);

    /**
     * How it is soaked.
     *
     * @param warming so long until the heap is looked at first
     * @param whole so long in all
     * @param readers so many look at once
     * @param pause so many milliseconds between an answer and a reader's next question, on average
     * @param adding so many milliseconds between two reports that are added
     */
    private record Plan(Duration warming, Duration whole, int readers, int pause, int adding) {
        /** Some seconds. */
        static Plan brief() {
            return new Plan(Duration.ofSeconds(1), Duration.ofSeconds(3), 2, 50, 250);
        }

        static Plan minutes(int minutes) {
            return new Plan(Duration.ofMinutes(minutes).dividedBy(6), Duration.ofMinutes(minutes), 4, 500, 2_000);
        }
    }

    @BeforeAll
    static void serve() {
        served = Served.alone();
    }

    @AfterAll
    static void stop() {
        served.close();
    }

    /** A client's heap is in the same process; it keeps nothing but what a test gives it to keep. */
    private static void nothingKept(byte[] answer) {}

    @Test
    void theHeapIsFlatAfterSomeSeconds() throws Exception {
        assertThat(new Soak(SoakTest::nothingKept).grown(Plan.brief())).isLessThan(MARGIN);
    }

    @Test
    void aProgramThatKeptItsAnswersWouldBeSeen() throws Exception {
        List<byte[]> kept = new ArrayList<>();
        Consumer<byte[]> leak = bytes -> {
            synchronized (kept) {
                kept.add(new byte[400_000]);
            }
        };
        assertThat(new Soak(leak).grown(Plan.brief())).isGreaterThan(MARGIN);
        assertThat(kept).isNotEmpty();
    }

    @Test
    @Tag("nightly")
    @Timeout(value = 3, unit = TimeUnit.HOURS)
    void theHeapIsFlatAfterHalfAnHour() throws Exception {
        assertThat(new Soak(SoakTest::nothingKept).grown(Plan.minutes(Integer.getInteger("soak.minutes", 30))))
                .isLessThan(MARGIN);
    }

    /** One served ledger and those who use it. */
    private static final class Soak {
        private final HttpClient client = HttpClient.newHttpClient();
        private final AtomicInteger answered = new AtomicInteger();
        private final AtomicInteger added = new AtomicInteger();
        private final String name = "soak" + System.nanoTime() + "-";
        private final Consumer<byte[]> taker;
        private volatile boolean over;

        /** What is answered goes to a taker. */
        Soak(Consumer<byte[]> taker) {
            this.taker = taker;
        }

        /** By so many bytes the heap grows between warm and the end. */
        long grown(Plan plan) throws IOException, InterruptedException, ExecutionException {
            ExecutorService people = Executors.newFixedThreadPool(plan.readers() + 1);
            try {
                for (String path : PAGES) look(path);
                List<Future<Integer>> busy = new ArrayList<>();
                for (int i = 0; i < plan.readers(); i++) {
                    Random random = new Random(i);
                    busy.add(people.submit(() -> look(plan, random)));
                }
                busy.add(people.submit(() -> add(plan)));
                Thread.sleep(plan.warming().toMillis());
                long warm = collected();
                int before = answered.get();
                Thread.sleep(plan.whole().minus(plan.warming()).toMillis());
                long end = collected();
                over = true;
                for (Future<Integer> one : busy) one.get();
                System.out.printf(
                        Locale.ROOT,
                        "measured: use for %s and the heap, flat: %d requests, %d reports added; %.1f MB when warm, %.1f MB %d requests later%n",
                        plan.whole(),
                        answered.get(),
                        added.get(),
                        warm / 1e6,
                        end / 1e6,
                        answered.get() - before);
                assertThat(added.get()).isPositive();
                assertThat(answered.get()).isGreaterThan(before);
                return end - warm;
            } finally {
                over = true;
                people.shutdownNow();
            }
        }

        private int look(Plan plan, Random random) throws IOException, InterruptedException {
            for (int i = random.nextInt(PAGES.size()); !over; i++) {
                look(PAGES.get(i % PAGES.size()));
                Thread.sleep(random.nextInt(2 * plan.pause() + 1));
            }
            return 0;
        }

        private void look(String page) throws IOException, InterruptedException {
            HttpResponse<byte[]> answer = ask(HttpRequest.newBuilder(URI.create(address(served.path(page)))));
            assertThat(answer.statusCode()).as(page).isEqualTo(page.equals(NO_PAGE) ? 404 : 200);
        }

        private int add(Plan plan) throws IOException, InterruptedException {
            while (!over) {
                int nr = added.incrementAndGet();
                String text = "The Kestrian army said on Monday that " + (10 + nr % 50)
                        + " soldiers were killed in Selnik. Report " + name + nr + ".";
                HttpResponse<byte[]> answer = ask(HttpRequest.newBuilder(
                                URI.create(address("/api/v1/reports?name=" + name + nr + "&published=2019-03-14")))
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString(text)));
                assertThat(answer.statusCode()).isBetween(200, 202);
                Thread.sleep(plan.adding());
            }
            return 0;
        }

        private static String address(String path) {
            return served.address() + path.substring(1);
        }

        private HttpResponse<byte[]> ask(HttpRequest.Builder request) throws IOException, InterruptedException {
            HttpResponse<byte[]> answer = client.send(request.build(), BodyHandlers.ofByteArray());
            answered.incrementAndGet();
            taker.accept(answer.body());
            return answer;
        }

        /** The heap after full collections: the lowest of several, for others go on working. */
        private static long collected() {
            long lowest = Long.MAX_VALUE;
            for (int i = 0; i < 4; i++) {
                System.gc();
                lowest = Math.min(
                        lowest,
                        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
            }
            return lowest;
        }
    }
}
