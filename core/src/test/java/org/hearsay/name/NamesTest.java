package org.hearsay.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.text.Layout;
import org.hearsay.text.LayoutReader;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Profile PROFILE = new Profile(
            List.of(
                    new Profile.Side(
                            "Varenia",
                            List.of("Republic of Varenia"),
                            List.of("Varenian"),
                            List.of("Varenian", "Varenians"),
                            List.of("Tolm")),
                    new Profile.Side(
                            "Kestria", List.of(), List.of("Kestrian"), List.of("Kestrians"), List.of("Orvane"))),
            List.of(new Profile.Actor(
                    "Ivo Marten", Profile.Kind.PERSON, List.of("Marten"), List.of("commander"), "Varenia")));
    private final Names names = Names.with(PROFILE);

    @Test
    void aStateIsFoundByNameAdjectivePeopleAndCapital() {
        for (String phrase : List.of("Norway", "the Norwegian army", "Norwegians", "Oslo", "NORWEGIAN TROOPS"))
            assertThat(names.sideOf(phrase)).as(phrase).contains("Norway");
    }

    @Test
    void theLongerNameGoesFirst() {
        assertThat(names.sideOf("the South Sudan army")).contains("South Sudan");
        assertThat(names.sideOf("the Sudan army")).contains("Sudan");
        assertThat(names.sideOf("the Central African Republic")).contains("Central African Republic");
    }

    @Test
    void anAbbreviationThatIsAlsoAPronounCountsOnlyAsSpelled() {
        assertThat(names.sideOf("the US military")).contains("United States");
        assertThat(names.sideOf("a U.S. official")).contains("United States");
        assertThat(names.sideOf("they told us nothing")).isEmpty();
    }

    @Test
    void wordsThatMerelyHoldAnAdjectiveBelongToNobody() {
        assertThat(names.sideOf("the Norwegian-backed rebels")).isEmpty();
    }

    @Test
    void aProfileAddsSidesAndActors() {
        assertThat(names.sideOf("the Varenian Defence Ministry")).contains("Varenia");
        assertThat(names.sideOf("Orvane")).contains("Kestria");
        assertThat(names.sideOf("General Marten")).contains("Varenia");
        assertThat(names.is("Varenians", NameKind.PEOPLE)).isTrue();
        assertThat(Names.standard().sideOf("Orvane")).isEmpty();
    }

    @Test
    void kindsAreTheWholePhrases() {
        assertThat(names.is("ministry", NameKind.MINISTRY)).isTrue();
        assertThat(names.is("lieutenant general", NameKind.RANK)).isTrue();
        assertThat(names.is("officials", NameKind.ROLES)).isTrue();
        assertThat(names.is("satellite images", NameKind.DOCUMENT)).isTrue();
        assertThat(names.is("the Times of the day", NameKind.NEWSPAPER)).isFalse();
        assertThat(names.is("residents", NameKind.GROUP)).isTrue();
        assertThat(names.is("Olga", NameKind.FEMALE)).isTrue();
        assertThat(names.is("olga", NameKind.FEMALE)).isFalse();
    }

    @Test
    void everyWordOfAPhraseHasItsKinds() {
        Layout layout = new LayoutReader().read(null, "A South Korean spokeswoman told Agence France-Presse so.");
        NamedWords named = names.in(layout);
        assertThat(named.is(1, NameKind.ADJECTIVE)).isTrue();
        assertThat(named.end(1)).isEqualTo(3);
        assertThat(named.side(2)).isEqualTo("South Korea");
        assertThat(named.is(3, NameKind.ROLE)).isTrue();
        assertThat(named.is(5, NameKind.AGENCY)).isTrue();
        assertThat(named.mask(7)).isZero();
    }
}
