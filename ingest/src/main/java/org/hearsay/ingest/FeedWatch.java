package org.hearsay.ingest;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.ingest.web.Addresses;
import org.hearsay.ingest.web.Answer;
import org.hearsay.ingest.web.Feed;
import org.hearsay.ingest.web.FeedItem;
import org.hearsay.ingest.web.Web;

/**
 * A feed that is looked at again and again: pages that are new in it, or that it says have changed, become reports. What has
 * been seen is remembered by the intake, so another run goes on where this one stopped.
 */
public final class FeedWatch {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int NOT_MODIFIED = 304;
    private static final int GONE = 410;

    private final Web web;
    private final String feed;
    private int failures;
    private long retryAfter;
    private boolean gone;

    /** A feed at an address. */
    public FeedWatch(Web web, String feed) {
        this.web = web;
        this.feed = feed;
    }

    /** Looks at the feed once and hands on what is new in it. */
    public void look(Intake intake) {
        try {
            URI address = Addresses.parse(feed);
            Answer answer = web.get(address, conditions(intake));
            retryAfter = 0;
            if (answer.status() == NOT_MODIFIED) failures = 0;
            else if (answer.status() == 200) news(answer, intake);
            else failed(answer, intake);
        } catch (Refusal refusal) {
            failures++;
            intake.refused(feed, refusal.reason());
        } catch (IOException e) {
            failures++;
            intake.refused(feed, WebReports.reason(e));
        }
    }

    /** How long to wait before the next look: longer each time that the last ones failed, or as the server asked. */
    public Duration pause(Duration usual) {
        Duration wait = usual.multipliedBy(1L << Math.min(failures, 12));
        if (wait.compareTo(LONGEST) > 0) wait = LONGEST.compareTo(usual) > 0 ? LONGEST : usual;
        Duration asked = Duration.ofSeconds(retryAfter);
        return asked.compareTo(wait) > 0 ? asked : wait;
    }

    /** Whether the server says that there will be nothing more. */
    public boolean gone() {
        return gone;
    }

    private Map<String, String> conditions(Intake intake) {
        Map<String, String> out = new LinkedHashMap<>();
        String known = intake.remembered(key());
        if (known == null) return out;
        String[] parts = known.split("\n", 2);
        if (!parts[0].isEmpty()) out.put("If-None-Match", parts[0]);
        if (parts.length > 1 && !parts[1].isEmpty()) out.put("If-Modified-Since", parts[1]);
        return out;
    }

    private void failed(Answer answer, Intake intake) {
        failures++;
        gone = answer.status() == GONE;
        String after = answer.header("retry-after");
        if (after != null && after.matches("[0-9]{1,6}")) retryAfter = Long.parseLong(after);
        intake.refused(feed, gone ? "is gone for good" : "the server answers with status " + answer.status());
    }

    private void news(Answer answer, Intake intake) throws Refusal {
        List<FeedItem> items = Feed.items(answer);
        failures = 0;
        boolean settled = true;
        for (FeedItem item : items) {
            String key = "item " + feed + " " + item.id();
            if (item.state().equals(intake.remembered(key))) continue;
            if (fetched(item, answer.wasPublic(), intake)) intake.remember(key, item.state());
            else settled = false;
        }
        // Only when nothing is left to fetch may the server say that nothing has changed.
        if (settled) intake.remember(key(), header(answer, "etag") + "\n" + header(answer, "last-modified"));
    }

    /** Fetches an item's page; false where it is to be tried again. The feed chose the address: a public one chooses public ones. */
    private boolean fetched(FeedItem item, boolean publicOnly, Intake intake) {
        try {
            URI address = Addresses.parse(item.address());
            Answer page = publicOnly ? web.getPublic(address) : web.get(address, Map.of());
            if (page.status() >= 500 || page.status() == 429)
                throw new IOException("the server answers with status " + page.status());
            WebReports.report(page, item.address(), intake);
            return true;
        } catch (Refusal refusal) {
            intake.refused(item.address(), refusal.reason());
            return true;
        } catch (IOException e) {
            intake.refused(item.address(), WebReports.reason(e));
            return false;
        }
    }

    private String key() {
        return "feed " + feed;
    }

    private static String header(Answer answer, String name) {
        String value = answer.header(name);
        return value == null ? "" : value;
    }
}
