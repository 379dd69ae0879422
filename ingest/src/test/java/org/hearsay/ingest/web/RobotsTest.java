package org.hearsay.ingest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class RobotsTest {
    @Test
    void theGroupForThisProgramCountsElseTheOneForAll() {
        String file =
                "User-agent: other\nDisallow: /\n\nUser-agent: *\nDisallow: /all\n\nUser-agent: Hearsay\nUser-agent: x\nDisallow: /own\n";
        assertThat(Robots.of(file).allow("/all")).isTrue();
        assertThat(Robots.of(file).allow("/own/a")).isFalse();
        assertThat(Robots.of("User-agent: *\nDisallow: /all # for now\n").allow("/all"))
                .isFalse();
        assertThat(Robots.of("User-agent: other\nDisallow: /\n").allow("/a")).isTrue();
    }

    @Test
    void theLongestRuleCountsAndOfTwoTheOneThatAllows() {
        Robots robots = Robots.of(
                "user-agent:*\ndisallow: /a\nallow: /a/b\ndisallow: /a/b/c\nallow: /d\ndisallow: /d\ndisallow:\n");
        assertThat(robots.allow("/a/x")).isFalse();
        assertThat(robots.allow("/a/b/x")).isTrue();
        assertThat(robots.allow("/a/b/c")).isFalse();
        assertThat(robots.allow("/d")).isTrue();
        assertThat(robots.allow("/")).isTrue();
    }

    @Test
    void starsAndEndsAreUnderstood() {
        assertThat(Robots.matches("/*.pdf$", "/a/b.pdf")).isTrue();
        assertThat(Robots.matches("/*.pdf$", "/a/b.pdf?x")).isFalse();
        assertThat(Robots.matches("/a*c", "/abbbcd")).isTrue();
        assertThat(Robots.matches("/a$", "/a")).isTrue();
        assertThat(Robots.matches("/a$", "/ab")).isFalse();
        assertThat(Robots.matches("*", "/")).isTrue();
    }

    @Test
    void pausesAreHonouredUpToAMinute() {
        assertThat(Robots.of("User-agent: *\nCrawl-delay: 2.5\n").delaySeconds())
                .isEqualTo(3);
        assertThat(Robots.of("User-agent: *\nCrawl-delay: 99999\n").delaySeconds())
                .isEqualTo(60);
        assertThat(Robots.of("nothing of the kind: <html>").delaySeconds()).isZero();
    }

    @Test
    void aHostileFileTakesNoTime() {
        Robots robots = Robots.of("User-agent: *\n" + ("Disallow: /" + "*a".repeat(200) + "$\n").repeat(200));
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> robots.allow("/" + "a".repeat(4000) + "b"));
    }
}
