package org.hearsay.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hearsay.attribution.AttributionTexts.read;
import static org.hearsay.attribution.AttributionTexts.told;

import org.junit.jupiter.api.Test;

class ByWhomTest {
    @Test
    void whoStandsBehindByIsTheSource() {
        assertThat(told(read("The incident was confirmed by the governor, Ivo Dahl, who said six people were hurt.")))
                .containsExactly(
                        "the governor, Ivo Dahl | was confirmed | The incident", "who | said | six people were hurt");
    }

    @Test
    void whatIsReportedBySomebodyIsWhatIsSaid() {
        assertThat(told(read("Some of the losses reported by the ministry were old.")))
                .containsExactly("the ministry | reported | Some of the losses");
    }

    @Test
    void whoClaimsADeedIsTheSource() {
        assertThat(told(read("Bombings claimed by the rebels killed 150 people in the towns of Tolm and Selnik.")))
                .containsExactly("the rebels | claimed | Bombings");
    }

    @Test
    void allegationsThatAreDeniedBySomebodyDenyNothing() {
        assertThat(told(read("Varenia has blamed Kestria for the attacks, allegations denied by Kestria.")))
                .contains("Kestria | denied | allegations");
    }

    @Test
    void whatOneIsSaidByIsNoWayOfSaying() {
        assertThat(told(read("The general said by phone that the line held.")))
                .containsExactly("The general | said | that the line held");
    }
}
