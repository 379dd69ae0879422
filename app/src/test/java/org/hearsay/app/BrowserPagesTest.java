package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.hearsay.app.Visit.Look;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every page over the examples' ledger in a browser. */
@ExtendWith(Chromium.class)
class BrowserPagesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/claims",
                "/timeline",
                "/conflicts",
                "/restated",
                "/incidents",
                "/sources",
                "/map",
                "/search",
                "/search?q=soldiers",
                "/d/08-relayed-claims",
                "/d/08-relayed-claims/why",
                "/d/08-relayed-claims/change/f1",
                "/corrections",
                "/add"
            })
    void nothingStandsInAnyonesWayByDayByNightAndOnAPhone(String path, Browser browser, Served served) {
        try (Visit visit = new Visit(browser, served.address(), Look.DAY).at(served.path(path))) {
            assertThat(visit.barriers()).isEmpty();
            visit.night();
            assertThat(visit.paleness()).isEmpty();
            visit.phone();
            assertThat(visit.overflows()).as("wider than a phone").isFalse();
        }
    }
}
