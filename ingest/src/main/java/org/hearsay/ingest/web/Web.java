package org.hearsay.ingest.web;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hearsay.ingest.bytes.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * Fetches from the web as a guest should: one request at a time, with a pause between two to the same host, and nothing that
 * the host's rules for robots exclude. One thread uses it. Over HTTP/1.1, without a proxy, cookies or scripts.
 */
public final class Web {
    private static final int MOST_REDIRECTS = 5;
    private static final Duration SILENCE = Duration.ofSeconds(15);
    private static final Duration ALL = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Hop hop;
    private final Duration pause;
    private final Map<String, Robots> robots = new HashMap<>();
    private final Map<String, Long> lastAsked = new HashMap<>();

    Web(Hop hop, Duration pause) {
        this.hop = hop;
        this.pause = pause;
    }

    /** The web, with the pauses of a polite guest. */
    public static Web polite() {
        return new Web(new Hop(Guard.standard(), SILENCE, ALL), PAUSE);
    }

    /**
     * Fetches what the user himself asks for. Where it is public, all that it sends on to must be public too.
     *
     * @param more headers besides the usual ones
     * @throws Refusal where it may not be fetched
     * @throws IOException where it cannot be fetched
     */
    public Answer get(URI address, Map<String, String> more) throws IOException, Refusal {
        return get(address, Guard.Reach.ANYWHERE, more);
    }

    /** Fetches what somebody else chose: the public internet only, at every step. */
    public Answer getPublic(URI address) throws IOException, Refusal {
        return get(address, Guard.Reach.PUBLIC, Map.of());
    }

    private Answer get(URI first, Guard.Reach allowed, Map<String, String> more) throws IOException, Refusal {
        URI address = first;
        Guard.Reach reach = allowed;
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            if (!robots(address, reach).allow(Hop.target(address)))
                throw new Refusal("the site's rules for robots exclude it");
            Answer answer = ask(address, reach, more);
            if (!answer.isElsewhere()) return answer;
            address = elsewhere(answer);
            if (answer.wasPublic()) reach = Guard.Reach.PUBLIC;
        }
        throw new Refusal("sends on more than " + MOST_REDIRECTS + " times");
    }

    private static URI elsewhere(Answer answer) throws Refusal {
        String location = answer.header("location");
        if (location == null) throw new Refusal("sends on without saying where");
        URI next = Addresses.parse(location);
        return answer.address().resolve(next);
    }

    private Answer ask(URI address, Guard.Reach reach, Map<String, String> more) throws IOException, Refusal {
        String host = host(address);
        Robots known = robots.get(host);
        long millis = Math.max(pause.toMillis(), known == null ? 0 : 1000L * known.delaySeconds());
        Long last = lastAsked.get(host);
        if (last != null) pause(millis - (System.nanoTime() - last) / 1_000_000);
        try {
            return hop.get(address, reach, more);
        } finally {
            lastAsked.put(host, System.nanoTime());
        }
    }

    private static void pause(long millis) throws IOException {
        if (millis <= 0) return;
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped");
        }
    }

    private static String host(URI address) {
        return address.getScheme() + "://" + address.getRawAuthority();
    }

    /** The rules of an address's host; where there are none, all is allowed, and where they cannot be had, nothing. */
    private Robots robots(URI address, Guard.Reach reach) throws IOException, Refusal {
        @Nullable Robots known = robots.get(host(address));
        if (known != null) return known;
        Answer answer = ask(address.resolve("/robots.txt"), reach, Map.of());
        if (answer.status() >= 500)
            throw new IOException("its rules for robots cannot be had: status " + answer.status());
        boolean found = answer.status() == 200;
        Robots rules = found ? Robots.of(new String(answer.body(), StandardCharsets.UTF_8)) : Robots.OPEN;
        robots.put(host(address), rules);
        return rules;
    }
}
