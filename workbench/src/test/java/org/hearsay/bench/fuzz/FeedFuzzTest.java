package org.hearsay.bench.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;
import java.util.Map;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.ingest.web.Answer;
import org.hearsay.ingest.web.Feed;
import org.hearsay.ingest.web.FeedItem;

/** Any bytes as a feed: items that say whole where their pages are, or a reason in words. What is fetched of them is not for the feed to say. */
class FeedFuzzTest {
    private static final URI FEED = URI.create("https://post.example/feed");

    @FuzzTest(maxDuration = "10m")
    void aFeedIsReadOrRefused(byte[] bytes) {
        try {
            for (FeedItem item : Feed.items(new Answer(FEED, 200, Map.of(), bytes, true)))
                assertThat(URI.create(item.address())).matches(URI::isAbsolute);
        } catch (Refusal refusal) {
            assertThat(refusal.reason()).isNotBlank();
        }
    }
}
