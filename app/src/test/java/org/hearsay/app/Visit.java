package org.hearsay.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** A reader's visit to the pages in a browser; what goes wrong on the way is taken down, and found at the latest when it ends. */
final class Visit implements AutoCloseable {
    private static final String AXE = script();
    private static final double PATIENCE = 10_000;

    private final BrowserContext context;
    private final String home;
    private final List<String> wrong = new ArrayList<>();
    final Page page;

    Visit(Browser browser, String home, Look look) {
        this.home = home;
        context = browser.newContext(new Browser.NewContextOptions()
                .setJavaScriptEnabled(look.scripts)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London")
                .setViewportSize(look.width, look.height));
        page = context.newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) wrong.add(message.text());
        });
        page.onPageError(wrong::add);
        page.onRequest(request -> {
            if (!request.url().startsWith(home)) wrong.add("asks for " + request.url());
        });
    }

    /** On what the pages are seen. */
    record Look(boolean scripts, int width, int height) {
        static final int PHONE_WIDTH = 390;
        static final int PHONE_HEIGHT = 844;
        static final Look DAY = new Look(true, 1280, 900);
        static final Look PLAIN = new Look(false, 1280, 900);
    }

    Visit at(String path) {
        assertThat(Objects.requireNonNull(page.navigate(home + path.substring(1)))
                        .status())
                .as(path)
                .isEqualTo(200);
        return this;
    }

    /** The same page when it is dark. */
    void night() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    }

    /** The same page on a phone. */
    void phone() {
        page.setViewportSize(Look.PHONE_WIDTH, Look.PHONE_HEIGHT);
    }

    /** What axe finds wrong on the page, a line each. */
    List<String> barriers() {
        return barriers("");
    }

    /** What axe finds hard to read in the page's colours: all that is another thing by night. */
    List<String> paleness() {
        return barriers("runOnly: ['color-contrast', 'link-in-text-block'],");
    }

    @SuppressWarnings("unchecked")
    private List<String> barriers(String options) {
        if (!(Boolean) page.evaluate("() => 'axe' in window")) page.evaluate(AXE);
        return (List<String>) page.evaluate("() => axe.run({ " + options
                + " resultTypes: ['violations'], preload: false }).then(found => found.violations"
                + ".flatMap(v => v.nodes.map(n => v.id + ': ' + n.html + ' ' + n.failureSummary)))");
    }

    /** Whether something on the page is wider than the page. */
    boolean overflows() {
        return (Boolean) page.evaluate("() => document.documentElement.scrollWidth > window.innerWidth");
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Visit.class.getResourceAsStream("/axe.min.js"), "axe")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
        assertThat(wrong).as("what the browser complains of").isEmpty();
    }
}
