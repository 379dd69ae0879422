package org.hearsay.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hearsay.ingest.bytes.Refusal;
import org.junit.jupiter.api.Test;

class FeedTest {
    private static final String RSS =
            "<rss version='2.0'><channel><title>Tolm Post</title><link>https://post.example/</link>"
                    + "<description>d</description><item><title>Second</title><link>/b</link><guid>g2</guid>"
                    + "<pubDate>Thu, 14 Mar 2019 10:00:00 GMT</pubDate></item><item><title>First</title>"
                    + "<link>https://post.example/a</link></item><item><title>No link</title></item></channel></rss>";
    private static final String ATOM =
            "<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><id>u</id><entry><id>e1</id>"
                    + "<title>One</title><link rel='alternate' href='https://post.example/one'/><updated>2019-03-14T10:00:00Z</updated>"
                    + "</entry></feed>";

    private static Answer answer(byte[] body) {
        return new Answer(URI.create("https://post.example/feed"), 200, Map.of(), body, true);
    }

    private static List<FeedItem> items(String feed) throws Refusal {
        return Feed.items(answer(feed.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void itemsComeTheOldestFirstWithTheirAddresses() throws Refusal {
        assertThat(items(RSS))
                .extracting(FeedItem::address)
                .containsExactly("https://post.example/a", "https://post.example/b");
        assertThat(items(RSS).get(1).id()).isEqualTo("g2");
        assertThat(items(ATOM))
                .extracting(FeedItem::id, FeedItem::address)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("e1", "https://post.example/one"));
    }

    @Test
    void anItemThatWasChangedHasAnotherState() throws Refusal {
        String before = items(ATOM).get(0).state();
        assertThat(items(ATOM).get(0).state()).isEqualTo(before);
        assertThat(items(ATOM.replace("10:00:00Z", "11:00:00Z")).get(0).state()).isNotEqualTo(before);
        assertThat(items(ATOM.replace("One", "One, corrected")).get(0).state()).isNotEqualTo(before);
    }

    /** Thirty feeds that were made to do harm, or are none. */
    private static List<byte[]> hostile() {
        List<String> out = new ArrayList<>(List.of(
                "",
                " ",
                "nothing",
                "<html><body>no feed</body></html>",
                "{\"version\": \"https://jsonfeed.org/version/1\"}",
                "<rss",
                "<rss version='2.0'>",
                "<rss version='2.0'><channel><item><title>&undefined;</title></item></channel></rss>",
                "<?xml version='1.0' encoding='none'?>" + RSS.substring(0, 60),
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + RSS.replace("Second", "&x;"),
                "<!DOCTYPE rss [<!ENTITY x SYSTEM 'http://127.0.0.1:9/x'>]>" + RSS.replace("Second", "&x;"),
                "<!DOCTYPE rss SYSTEM 'http://127.0.0.1:9/x.dtd'>" + RSS,
                "<!DOCTYPE rss PUBLIC 'a' 'file:///etc/passwd'>" + RSS,
                "<!DOCTYPE rss [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/p'> %p;]>" + RSS,
                bomb(10),
                "<!DOCTYPE rss [<!ENTITY a '" + "a".repeat(100_000) + "'>]>"
                        + RSS.replace("Second", "&a;".repeat(10_000)),
                "<!DOCTYPE rss [<!ENTITY a '&b;'><!ENTITY b '&a;'>]>" + RSS.replace("Second", "&a;"),
                "<!DOCTYPE rss [<!ATTLIST item x CDATA 'y'>]>" + RSS,
                "<a>".repeat(200_000),
                "<rss version='2.0'><channel>" + "<item>".repeat(100_000),
                "<rss version='2.0' " + attributes(100_000) + "/>",
                "<rss version='99'><channel/></rss>",
                "<feed xmlns='http://example.org/other'/>",
                "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'/>",
                "\ufeff<rss",
                RSS.replace("</rss>", "</rss><rss>"),
                RSS.substring(0, RSS.length() / 2),
                "<?xml version='1.0' encoding='UTF-7'?>" + RSS.replace("<item>", "+ADw-item+AD4-"),
                "<?xml-stylesheet href='http://127.0.0.1:9/x.xsl'?><x xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include "
                        + "href='file:///etc/passwd' parse='text'/></x>"));
        List<byte[]> bytes = new ArrayList<>(
                out.stream().map(s -> s.getBytes(StandardCharsets.UTF_8)).toList());
        bytes.add(new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        return bytes;
    }

    private static String attributes(int count) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < count; i++) out.append('a').append(i).append("='x' ");
        return out.toString();
    }

    private static String bomb(int levels) {
        StringBuilder out = new StringBuilder("<!DOCTYPE rss [<!ENTITY a0 'aaaaaaaaaa'>");
        for (int i = 1; i < levels; i++)
            out.append("<!ENTITY a")
                    .append(i)
                    .append(" '")
                    .append(("&a" + (i - 1) + ";").repeat(10))
                    .append("'>");
        return out + "]>" + RSS.replace("Second", "&a" + (levels - 1) + ";");
    }

    @Test
    void hostileFeedsAreRefusedInTimeAndNothingElseIsThrown() {
        List<byte[]> hostile = hostile();
        assertThat(hostile).hasSize(30);
        for (byte[] feed : hostile) {
            String what = new String(feed, 0, Math.min(60, feed.length), StandardCharsets.UTF_8);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () -> assertThatThrownBy(() -> Feed.items(answer(feed)))
                            .as(what)
                            .isInstanceOf(Refusal.class),
                    what);
        }
    }

    @Test
    void damagedFeedsAreReadOrRefused() {
        byte[] whole = RSS.getBytes(StandardCharsets.UTF_8);
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            byte[] bad = Arrays.copyOf(whole, whole.length);
            for (int i = 0; i < 3; i++) bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            try {
                assertThat(Feed.items(answer(bad))).as("seed %d", seed).hasSizeLessThanOrEqualTo(3);
            } catch (Refusal refusal) {
                assertThat(refusal.reason()).as("seed %d", seed).contains("feed");
            }
        }
    }
}
