package org.hearsay.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.ingest.web.Served;
import org.hearsay.model.Report;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A feed on a real server, looked at again and again. */
class FeedWatchTest {
    private static final Duration USUAL = Duration.ofMinutes(10);

    /** An intake that remembers, as a ledger does. */
    private static final class Remembering extends Collected {
        private final Map<String, String> memory = new HashMap<>();

        @Override
        public @Nullable String remembered(String key) {
            return memory.get(key);
        }

        @Override
        public void remember(String key, String value) {
            memory.put(key, value);
        }
    }

    private final Served server = Served.start();
    private final Remembering heard = new Remembering();

    @AfterEach
    void end() {
        server.close();
    }

    private FeedWatch watch() {
        return new FeedWatch(Served.web(), server.at("/feed"));
    }

    private void page(String path, String words) {
        server.with(
                path,
                "text/html",
                "<title>" + words + "</title><article><p>" + words + ", the Kestrian army said.</p></article>");
    }

    private void feed(String items) {
        server.with("/feed", "application/rss+xml", rss(items));
    }

    private static String rss(String items) {
        return "<rss version='2.0'><channel><title>Tolm Post</title><link>https://post.example/</link><description>d</description>"
                + items + "</channel></rss>";
    }

    private static String item(String path, String title) {
        return "<item><title>" + title + "</title><link>" + path + "</link><guid>" + path + "</guid></item>";
    }

    @Test
    void onlyWhatIsNewOrChangedIsFetched() {
        page("/a", "Nine died");
        page("/b", "Ten died");
        feed(item("/a", "A"));
        watch().look(heard);
        watch().look(heard);
        assertThat(heard.reports()).extracting(Report::title).containsExactly("Nine died");
        feed(item("/b", "B") + item("/a", "A"));
        watch().look(heard);
        feed(item("/b", "B") + item("/a", "A, corrected"));
        page("/a", "Eleven died");
        watch().look(heard);
        assertThat(heard.reports()).extracting(Report::title).containsExactly("Nine died", "Ten died", "Eleven died");
        assertThat(heard.reports().get(2).url()).isEqualTo(server.at("/a"));
        assertThat(heard.refused()).isEmpty();
    }

    @Test
    void theServerMaySayThatNothingHasChanged() {
        page("/a", "Nine died");
        server.with("/feed", exchange -> {
            boolean same = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                    && "Thu, 14 Mar 2019 10:00:00 GMT"
                            .equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.getResponseHeaders().set("Last-Modified", "Thu, 14 Mar 2019 10:00:00 GMT");
            Served.send(exchange, same ? 304 : 200, "application/rss+xml", same ? "" : rss(item("/a", "A")));
        });
        watch().look(heard);
        assertThat(heard.memory.get("feed " + server.at("/feed"))).startsWith("\"v1\"");
        watch().look(heard);
        assertThat(server.asked()).containsExactly("/feed", "/a", "/feed");
        assertThat(heard.refused()).isEmpty();
    }

    @Test
    void aPageThatCannotBeHadIsTriedAgainNextTimeAndTheOthersAreRead() {
        page("/b", "Ten died");
        server.with("/a", 503).with("/c", 404);
        feed(item("/a", "A") + item("/b", "B") + item("/c", "C"));
        watch().look(heard);
        assertThat(heard.reports()).extracting(Report::title).containsExactly("Ten died");
        assertThat(heard.refused())
                .containsExactly(
                        server.at("/c") + ": the server answers with status 404",
                        server.at("/a") + ": cannot be fetched: the server answers with status 503");
        page("/a", "Nine died");
        watch().look(heard);
        assertThat(heard.reports()).extracting(Report::title).containsExactly("Ten died", "Nine died");
        assertThat(heard.refused()).hasSize(2);
    }

    @Test
    void lookingGetsSlowerWithEachFailureAndUsualAgainAfterOneSuccess() {
        server.with("/feed", 500);
        FeedWatch watch = watch();
        watch.look(heard);
        assertThat(watch.pause(USUAL)).isEqualTo(USUAL.multipliedBy(2));
        for (int i = 0; i < 20; i++) watch.look(heard);
        assertThat(watch.pause(USUAL)).isEqualTo(Duration.ofDays(1));
        feed("");
        watch.look(heard);
        assertThat(watch.pause(USUAL)).isEqualTo(USUAL);
    }

    @Test
    void aServerMayAskForTimeAndSayThatAFeedIsGone() {
        server.with("/feed", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "7200");
            Served.send(exchange, 429, "text/plain", "");
        });
        FeedWatch watch = watch();
        watch.look(heard);
        assertThat(watch.pause(USUAL)).isEqualTo(Duration.ofHours(2));
        assertThat(watch.gone()).isFalse();
        server.with("/feed", 410);
        watch.look(heard);
        assertThat(watch.gone()).isTrue();
        assertThat(heard.refused().get(1)).endsWith("is gone for good");
    }

    @Test
    void aFeedThatIsNoneIsRefusedByItsAddress() {
        server.with("/feed", "text/html", "<p>Nine died.</p>");
        watch().look(heard);
        new FeedWatch(Served.web(), "http://[").look(heard);
        new FeedWatch(Served.web(), "http://nowhere.invalid/feed").look(heard);
        assertThat(heard.refused())
                .containsExactly(
                        server.at("/feed") + ": no feed that can be read",
                        "http://[: no address of a page",
                        "http://nowhere.invalid/feed: no such host");
    }
}
