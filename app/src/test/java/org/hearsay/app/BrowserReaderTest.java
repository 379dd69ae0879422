package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.hearsay.app.Visit.Look;
import org.hearsay.ledger.Correction;
import org.hearsay.ledger.Correction.Verb;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody does with a report in a browser, by key and without scripts. */
@ExtendWith(Chromium.class)
class BrowserReaderTest {
    private static final String REPORT = "/d/08-relayed-claims";

    private final Served served;
    private Visit visit;
    private Page page;

    BrowserReaderTest(Browser browser, Served served) {
        this.served = served;
        visit = new Visit(browser, served.address(), Look.DAY).at(served.path(REPORT));
        page = visit.page;
    }

    @AfterEach
    void close() {
        visit.close();
    }

    private String now() {
        Locator now = page.locator(".card.now");
        return now.count() == 0 ? "" : now.getAttribute("id");
    }

    private void press(String... keys) {
        for (String key : keys) page.keyboard().press(key);
    }

    private List<Verb> verbs() {
        return served.corrected().stream().map(Correction::verb).toList();
    }

    @Test
    void keysGoFromClaimToClaimAndFromFigureToFigure() {
        List<String> cards = page.locator(".card").all().stream()
                .map(card -> card.getAttribute("id"))
                .toList();
        List<String> figures = cards.stream().filter(id -> id.startsWith("f")).toList();
        assertThat(cards).hasSizeGreaterThan(figures.size());
        press("j");
        assertThat(now()).isEqualTo(cards.get(0));
        press("j", "j", "k");
        assertThat(now()).isEqualTo(cards.get(1));
        press("]");
        String figure = now();
        assertThat(figures).contains(figure);
        press("]", "[");
        assertThat(now()).isEqualTo(figure);
    }

    @Test
    void aClaimAndItsWordsLightUpTogether() {
        page.locator(".card.figure").first().hover();
        assertThat(page.locator(".text .f.lit").count()).isPositive();
        page.locator(".text .f[id]").last().hover();
        String of = page.locator(".text .f[id]").last().getAttribute("data-of");
        assertThat(page.locator("#" + of).getAttribute("class")).contains("lit");
        page.locator(".text .f[id] > a").first().focus();
        assertThat(page.locator(".text .f[id] > a").first().getAttribute("aria-label"))
                .startsWith("claim F");
    }

    @Test
    void aVerdictByKeyIsACorrectionWithNameAndReasonAndCanBeUndone() {
        page.locator("#judge input[name=who]").fill("Ann");
        page.locator("h1").click();
        press("]", "n");
        page.waitForSelector(".card.now[data-mark=no]");
        assertThat(served.corrected()).singleElement().satisfies(c -> {
            assertThat(c.verb()).isEqualTo(Verb.REJECT);
            assertThat(c.who()).isEqualTo("Ann");
            assertThat(c.reason()).isEqualTo("read against its sentence");
        });
        press("h");
        page.waitForSelector(".card.now[data-mark=cannot-tell]");
        press("y");
        page.waitForSelector(".card.now[data-mark=yes]");
        assertThat(verbs()).containsExactly(Verb.REJECT, Verb.UNDO, Verb.DOUBT, Verb.UNDO, Verb.ACCEPT);
        visit.at("/corrections");
        assertThat(page.locator("#undo input[name=who]").inputValue()).isEqualTo("Ann");
        page.locator("button[name=target]").first().click();
        page.waitForSelector("tbody tr:nth-child(2).undone");
        assertThat(served.ledger.holding()).isEmpty();
    }

    @Test
    void withoutANameNothingIsJudged() {
        press("j", "y");
        assertThat(page.locator("#judge input[name=who]").evaluate("input => document.activeElement === input"))
                .isEqualTo(true);
        assertThat(verbs()).isEmpty();
    }

    @Test
    void evidenceAndHelpOpenByKey() {
        page.locator(".card.figure:has(.weights)").first().focus();
        press("e");
        page.waitForSelector(".card.now details.why[open] p:not(:has(a))");
        assertThat(page.locator(".card.now .why p").innerText()).containsAnyOf("learned weights", "by rule");
        assertThat(page.locator(".card.now .why table").innerText()).contains("how many", "who says so");
        press("?");
        assertThat(page.locator("dialog[open]").innerText()).contains("next, previous figure");
        assertThat(visit.barriers()).isEmpty();
        press("Escape");
        assertThat(page.locator("dialog[open]").count()).isZero();
    }

    @Test
    void aCitationHasTheWordsAndWhereTheyAreFrom() {
        press("]", "c");
        assertThat(page.locator(".card.now .cite p").innerText())
                .contains("sha256:")
                .contains("“");
        assertThat(page.locator(".card.now .cite").getAttribute("open")).isNotNull();
    }

    @Test
    void everythingIsDoneWithoutScriptsToo(Browser browser) {
        visit.close();
        visit = new Visit(browser, served.address(), Look.PLAIN).at(served.path(REPORT));
        page = visit.page;
        Locator card = page.locator(".card.figure").first();
        page.locator("#judge input[name=who]").fill("Bo");
        card.locator("button", new Locator.LocatorOptions().setHasText("wrong")).click();
        page.waitForSelector(".card[data-mark=no] .verdict");
        assertThat(page.locator(".card[data-mark=no] .verdict").innerText()).contains("read wrongly by Bo");
        page.locator(".card.figure a", new Page.LocatorOptions().setHasText("change"))
                .first()
                .click();
        page.locator("select[name=field]").first().selectOption("party");
        page.locator("input[name=value]").first().fill("Varenia");
        page.locator("form.correct input[name=reason]").first().fill("see the sentence before");
        page.locator("form.correct button").first().click();
        page.waitForSelector(".card .verdict:text('party')");
        assertThat(verbs()).containsExactly(Verb.REJECT, Verb.CHANGE);
        assertThat(served.corrected().get(1).value()).isEqualTo("Varenia");
    }
}
