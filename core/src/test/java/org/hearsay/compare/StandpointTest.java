package org.hearsay.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class StandpointTest {
    private static final Set<String> SIDES = Set.of("varenia", "kestria");

    @Test
    void whoSpeaksOfTheOwnSidesLossDoesSoWhoeverElseIsASide() {
        assertThat(Standpoint.of(true, "varenia", "varenia", SIDES)).isEqualTo(Standpoint.OWN);
        assertThat(Standpoint.of(true, "varenia", "varenia", Set.of())).isEqualTo(Standpoint.OWN);
    }

    @Test
    void theOtherSideOfTheConflictIsTheOpponent() {
        assertThat(Standpoint.of(true, "varenia", "kestria", SIDES)).isEqualTo(Standpoint.OPPONENT);
        assertThat(Standpoint.of(true, "kestria", "varenia", SIDES)).isEqualTo(Standpoint.OPPONENT);
    }

    @Test
    void whoIsOnNoSideOfTheConflictIsAThirdParty() {
        assertThat(Standpoint.of(true, null, "kestria", SIDES)).isEqualTo(Standpoint.THIRD);
        assertThat(Standpoint.of(true, "orlia", "kestria", SIDES)).isEqualTo(Standpoint.THIRD);
    }

    @Test
    void nothingIsToldWhereNobodySpeaksOrTheLossIsOfNoKnownSide() {
        assertThat(Standpoint.of(false, null, "kestria", SIDES)).isNull();
        assertThat(Standpoint.of(true, "varenia", null, SIDES)).isNull();
        assertThat(Standpoint.of(true, "varenia", "border guards", SIDES)).isNull();
    }
}
