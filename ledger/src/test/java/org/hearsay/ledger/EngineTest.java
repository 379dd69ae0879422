package org.hearsay.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EngineTest {
    @Test
    void theSameEngineHasTheSameFingerprint() {
        assertThat(Engine.current("")).isEqualTo(Engine.current(""));
        assertThat(Engine.current("").fingerprint()).matches("[0-9a-f]{32}");
    }

    @Test
    void anotherProfileIsAnotherEngine() {
        assertThat(Engine.current("sides").fingerprint())
                .isNotEqualTo(Engine.current("").fingerprint());
    }
}
