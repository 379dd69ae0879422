package org.hearsay.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hearsay.model.PageFact.Field;
import org.junit.jupiter.api.Test;

/** Invented pages in the manners of real sites: what day, whose, and the whole article and nothing beside it. */
class MannersTest {
    private static final List<String> PARAGRAPHS = List.of(
            "SELNIK — Nine soldiers were killed on Wednesday when shells hit a depot on the edge of the town, the Varenian army said.",
            "“We found no weapons there, only grain,” said Lena Aro, the mayor, who had come with two doctors, a priest and a driver.",
            "Kestria’s defence ministry denied the claim, and said on its channel that it had fired at no town, neither that day nor before.",
            "Since the offensive began, the ministry said, 610 soldiers and 35 vehicles have been lost, which could not be verified.");
    private static final List<String> OTHERS =
            List.of("Bridge over", "Grain prices", "nobody asks", "Old story", "Home", "Copyright");
    private static final String BESIDE = "<div class=\"related\"><h3>Related stories</h3><ul>"
            + "<li><a href=\"/b\">Bridge over the Tolm reopened after nine months</a></li>"
            + "<li><a href=\"/c\">Grain prices fall for the third week</a></li></ul></div>";

    /** A page with what is to be found in it; "-" stands for nothing. */
    private record Manner(String name, String day, String outlet, String html) {
        WebPage read() {
            return WebPage.of(html, "");
        }
    }

    private static List<Manner> manners() {
        List<Manner> out = new ArrayList<>();
        for (String part : file().split("\n=== ")) {
            if (part.startsWith("#")) continue;
            int line = part.indexOf('\n');
            String[] head = part.substring(0, line).split(" \\| ");
            String text = "<p>" + String.join("</p>\n<p>", PARAGRAPHS) + "</p>";
            String html = part.substring(line + 1).replace("{text}", text).replace("{beside}", BESIDE);
            out.add(new Manner(head[0], head[1], head[2], html));
        }
        return out;
    }

    private static String file() {
        try (InputStream in = Objects.requireNonNull(MannersTest.class.getResourceAsStream("manners.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All but one: who puts a page on a shelf says two days, when it was posted there and when it was first published. */
    @Test
    void theDayIsRight() {
        List<String> wrong = new ArrayList<>();
        for (Manner manner : manners()) {
            String found = manner.read().facts().value(Field.PUBLISHED);
            String day = found == null ? "-" : found.substring(0, 10);
            if (!day.equals(manner.day())) wrong.add(manner.name() + ": " + day);
        }
        assertThat(manners()).hasSizeGreaterThanOrEqualTo(40);
        assertThat(wrong).containsExactly("humanitarian library: 2019-03-15");
    }

    @Test
    void theOutletIsRight() {
        for (Manner manner : manners()) {
            String outlet = manner.read().facts().value(Field.OUTLET);
            assertThat(outlet == null ? "-" : outlet).as(manner.name()).isEqualTo(manner.outlet());
        }
    }

    @Test
    void theWholeArticleIsReadAndNothingBesideIt() {
        List<String> wrong = new ArrayList<>();
        for (Manner manner : manners()) {
            String text = manner.read().text();
            PARAGRAPHS.stream().filter(p -> !text.contains(p)).forEach(p -> wrong.add(manner.name() + " lacks " + p));
            OTHERS.stream().filter(text::contains).forEach(p -> wrong.add(manner.name() + " has " + p));
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyCharacterIsFoundAtItsPlace() {
        for (Manner manner : manners()) Places.assertFound(manner.read(), manner.html());
    }
}
