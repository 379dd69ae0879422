package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.hearsay.app.Visit.Look;
import org.hearsay.ledger.Correction.Verb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does in a browser with the views over a ledger, and with what is added to it. */
@ExtendWith(Chromium.class)
class BrowserViewsTest {
    private static final String EARLIER =
            "<html><head><title>Shelling</title></head><body><article><h1>Shelling of Selnik"
                    + "</h1><p>The Kestrian army said on Monday that 12 soldiers were killed in Selnik, and that the town is held.</p>"
                    + "<p>Nobody else has said anything about the losses of that day so far, and no pictures are known.</p>"
                    + "<script>document.title = 'run'</script></article></body></html>";

    private static final Page.WaitForSelectorOptions ATTACHED =
            new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED);

    private final Served served;
    private final Visit visit;
    private final Page page;

    BrowserViewsTest(Browser browser, Served served) {
        this.served = served;
        visit = new Visit(browser, served.address(), Look.DAY);
        page = visit.page;
    }

    @AfterEach
    void close() {
        visit.close();
    }

    @Test
    void oneKeyLeadsFromANumberToItsSentence() {
        visit.at("/claims");
        page.keyboard().press("j");
        page.keyboard().press("Enter");
        page.waitForSelector(".card.now");
        String card = page.locator(".card.now").getAttribute("id");
        assertThat(page.locator(".text [data-of=" + card + "].lit").count()).isPositive();
    }

    @Test
    void theFirstTabSkipsToTheContent() {
        visit.at("/claims");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        assertThat(page.evaluate("() => document.activeElement.id")).isEqualTo("main");
    }

    @Test
    void aSliderGoesBackToWhatWasKnown() {
        visit.at("/claims");
        int all = page.locator(".sheet tbody tr").count();
        Locator slider = page.locator("input[type=range]");
        slider.focus();
        page.keyboard().press("Home");
        page.waitForSelector(".filters[data-asked]");
        assertThat(page.url()).contains("as-of=2019-");
        assertThat(page.locator(".sheet tbody tr").count()).isLessThan(all);
    }

    @Test
    void twoClaimsAreJudgedByKey() {
        visit.at("/conflicts");
        int pairs = page.locator(".pair").count();
        assertThat(page.locator(".pair").first().locator("blockquote").allInnerTexts())
                .hasSize(2)
                .allMatch(sentence -> sentence.length() > 20);
        page.locator("#judge input[name=who]").fill("Ann");
        page.locator("h1").click();
        page.keyboard().press("j");
        page.keyboard().press("y");
        page.waitForSelector(".pair.now .verdict");
        assertThat(page.locator(".pair.now .verdict").innerText()).startsWith("about one thing by Ann");
        page.keyboard().press("n");
        page.waitForSelector("[role=status]:has-text('Not shown')", ATTACHED);
        assertThat(page.locator(".pair").count()).isEqualTo(pairs - 1);
        visit.at("/conflicts");
        assertThat(page.locator(".pair").count()).isEqualTo(pairs - 1);
        assertThat(served.ledger.holding()).singleElement().satisfies(c -> {
            assertThat(c.verb()).isEqualTo(Verb.JUDGE);
            assertThat(c.value()).isEqualTo("no");
        });
    }

    @Test
    void aTextThatIsPastedIsReadAndShown() {
        visit.at("/add");
        page.locator("textarea").fill("The Kestrian army said that 77 soldiers were killed in Selnik on Monday.");
        page.locator("input[name=published]").fill("2019-03-19");
        page.locator(".add button").click();
        assertThat(page.locator(".card .number").innerText()).isEqualTo("77");
        visit.at("/search?q=77");
        assertThat(page.locator(".sheet tbody tr").count()).isPositive();
    }

    @Test
    void filesAreReadOrRefusedByNameAndAPageIsShownAsItsSource() {
        visit.at("/add");
        page.locator("input[type=file]").setInputFiles(new FilePayload[] {
            new FilePayload("page.html", "text/html", EARLIER.getBytes(StandardCharsets.UTF_8)),
            new FilePayload("../../odd.bin", "text/plain", new byte[] {0, 1, 2})
        });
        page.locator(".add button").click();
        page.waitForSelector("#batch[data-open=no]");
        List<String> rows = page.locator(".arrivals tbody tr").allInnerTexts();
        assertThat(rows).anyMatch(row -> row.contains("done")).hasSize(2);
        assertThat(visit.barriers()).isEmpty();
        assertThat(rows).noneMatch(row -> row.contains("/tmp"));
        page.locator(".arrivals a").first().click();
        page.locator(".origin summary").click();
        page.locator(".origin a").click();
        assertThat(page.locator("pre.source").innerText()).contains("<script>", "document.title = 'run'");
        assertThat(page.locator("pre.source mark").allInnerTexts()).contains("12");
        assertThat(page.title()).doesNotContain("run");
        assertThat(visit.barriers()).isEmpty();
    }

    @Test
    void aLaterVersionOfAPageShowsWhatWasChanged() {
        for (String number : List.of("12", "15")) {
            visit.at("/add");
            page.locator("textarea").fill("The Kestrian army said that " + number + " soldiers were killed in Selnik.");
            page.locator("input[name=url]").fill("https://post.example/a");
            page.locator(".add button").click();
            page.waitForSelector(".card");
        }
        page.locator(".versions p a").click();
        assertThat(page.locator(".diff del").innerText().strip()).isEqualTo("12");
        assertThat(page.locator(".diff ins").innerText().strip()).isEqualTo("15");
        assertThat(visit.barriers()).isEmpty();
    }

    @Test
    void aPictureIsSavedAsDots() throws Exception {
        visit.at("/timeline?event=killed");
        Download download =
                page.waitForDownload(() -> page.locator("button", new Page.LocatorOptions().setHasText("PNG"))
                        .click());
        byte[] saved = Files.readAllBytes(download.path());
        assertThat(saved).startsWith(0x89, 'P', 'N', 'G').hasSizeGreaterThan(5_000);
    }

    @Test
    void aCircleOnTheMapLeadsByKeyToTheClaimsOfItsPlaceAndWhatHasNoPointIsListed() {
        visit.at("/map");
        assertThat(page.locator("figure.picture path.land").count()).isEqualTo(1);
        Locator circle = page.locator("figure.picture a[aria-label^='Selnik: ']");
        assertThat(circle.getAttribute("aria-label")).matches("Selnik: [0-9]+ claims?");
        assertThat(page.locator("figure.picture .spot").allTextContents()).anyMatch(name -> name.startsWith("Halm "));
        assertThat(page.locator(".sheet .group").allInnerTexts())
                .hasSize(3)
                .first()
                .asString()
                .contains("On the map");
        assertThat(page.locator("figure.picture a").count())
                .isLessThan(page.locator(".sheet tbody tr:not(.group)").count());
        assertThat(page.locator(".sheet tr:has(a[href='/claims?place=Selnik'])").innerText())
                .contains(
                        "67.61° S, 62.9° E",
                        "Torvel Region; Kestria",
                        "Kestrian border town of Selnik, Selnik, border town of Selnik");
        circle.focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/claims?place=Selnik");
        assertThat(page.locator(".sheet tbody tr").count()).isPositive();
    }

    @Test
    void aTextThatSeveralPrintIsASmallPictureThatLeadsToEachOfThem() {
        visit.at("/sources");
        Locator chain = page.locator("figure.chain").first();
        assertThat(chain.locator("a").count()).isEqualTo(3);
        assertThat(chain.locator("svg").getAttribute("aria-label"))
                .contains("Printed by ", "03-northwire-selnik", "04-tolm-herald", "05-coast-gazette");
        chain.locator("a").first().focus();
        page.keyboard().press("Enter");
        page.waitForURL("**/d/*");
        visit.at("/sources?event=killed");
        assertThat(page.locator("figure.chain").count()).isZero();
    }
}
