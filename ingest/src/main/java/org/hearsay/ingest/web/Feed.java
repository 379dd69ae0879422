package org.hearsay.ingest.web;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import org.hearsay.ingest.bytes.Limits;
import org.hearsay.ingest.bytes.Refusal;
import org.hearsay.model.Hashes;
import org.jspecify.annotations.Nullable;

/** Feeds: RSS of any version, and Atom. Document types are not read, and so no entities of a feed's own. */
public final class Feed {
    private static final int MOST = 5_000;

    private Feed() {}

    /**
     * The pages that a feed tells of, the oldest first.
     *
     * @throws Refusal where it is no feed, or too large
     */
    public static List<FeedItem> items(Answer answer) throws Refusal {
        if (answer.body().length > Limits.TEXT_BYTES) throw new Refusal("a feed over 20 MB is not read");
        List<FeedItem> out = new ArrayList<>();
        for (SyndEntry entry : parse(answer).getEntries()) {
            FeedItem item = item(entry, answer.address());
            if (item != null && out.size() < MOST) out.add(item);
        }
        Collections.reverse(out);
        return out;
    }

    private static SyndFeed parse(Answer answer) throws Refusal {
        SyndFeedInput input = new SyndFeedInput();
        input.setAllowDoctypes(false);
        try (XmlReader form = reader(answer);
                XmlReader reader = reader(answer)) {
            FeedForm.check(form);
            return input.build(reader);
        } catch (FeedException | IOException | RuntimeException | StackOverflowError e) {
            throw new Refusal("no feed that can be read");
        }
    }

    private static XmlReader reader(Answer answer) throws IOException {
        return new XmlReader(new ByteArrayInputStream(answer.body()), answer.header("content-type"), true);
    }

    /** Null for an item that says nowhere where its page is. */
    private static @Nullable FeedItem item(SyndEntry entry, URI feed) {
        String link = entry.getLink();
        if (link == null || link.isBlank()) return null;
        try {
            String address = feed.resolve(Addresses.parse(link)).toString();
            String id = entry.getUri() == null ? address : entry.getUri();
            String said = address + "\n" + entry.getTitle() + "\n" + time(entry.getUpdatedDate()) + "\n"
                    + time(entry.getPublishedDate());
            return new FeedItem(id, address, Hashes.sha256(said));
        } catch (Refusal | IllegalArgumentException e) {
            return null;
        }
    }

    private static String time(@Nullable Date date) {
        return date == null ? "" : date.toInstant().toString();
    }
}
