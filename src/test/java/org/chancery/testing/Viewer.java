package org.chancery.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** A page of the preview in a browser, as somebody who reads, writes and types there uses it. */
public final class Viewer {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String FRAME = "const page = document.querySelector('iframe')?.contentDocument;"
            + " if (!page?.body) return null; ";

    private final ChromeDriver driver;

    /** The page that this browser shows. */
    public Viewer(DrivenBrowser browser) {
        driver = browser.driver();
    }

    /** Goes to an address of the viewer and waits until the edition is on the screen. */
    public void open(URI address) {
        driver.get(address.toString());
        awaits("an edition", "return Boolean(document.documentElement.dataset.version)");
    }

    /** Goes to an address and waits for nothing. */
    public void go(URI address) {
        driver.get(address.toString());
    }

    /** What a script of the viewer's page returns. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** What a script that calls the edition's own document {@code page} returns. */
    public Object inPage(String script, Object... arguments) {
        return run(FRAME + script, arguments);
    }

    /** The edition's text, as it is read. */
    public String text() {
        return inPage("return page.body.innerText").toString();
    }

    /** Waits until a script of the viewer's page returns true. */
    public void awaits(String what, String script, Object... arguments) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!Boolean.TRUE.equals(run(script, arguments))) {
            assertThat(System.nanoTime()).as("no %s; the page says: %s", what, run("return document.body.innerText"))
                    .isLessThan(until);
            pause();
        }
    }

    /** Waits until a script that calls the edition's document {@code page} returns true. */
    public void awaitsInPage(String what, String script, Object... arguments) {
        awaits(what, FRAME + script, arguments);
    }

    /** Waits until the edition holds a text. */
    public void awaitsText(String text) {
        awaitsInPage("\"" + text + "\" in the edition", "return page.body.innerText.includes(arguments[0])", text);
    }

    /** The first element that a selector means. */
    public WebElement element(String selector) {
        awaits(selector, "return Boolean(document.querySelector(arguments[0]))", selector);
        return (WebElement) run("return document.querySelector(arguments[0])", selector);
    }

    /** What stands on the part of the screen that a selector means; nothing where that part is not shown. */
    public String shown(String selector) {
        return run("""
                return [...document.querySelectorAll(arguments[0])].filter(each => each.checkVisibility())
                  .map(each => each.innerText).join('\\n');
                """, selector).toString();
    }

    /** Types, without a field of its own. */
    public void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** The accessible name of what has the focus, once the Tab key was pressed. */
    public String tab() {
        press(Keys.TAB);
        return driver.switchTo().activeElement().getAccessibleName();
    }

    /** The address that is shown. */
    public String address() {
        return driver.getCurrentUrl();
    }

    /** Shows the address again, as the browser's own button does. */
    public void reload() {
        driver.navigate().refresh();
        awaits("an edition", "return Boolean(document.documentElement.dataset.version)");
    }

    /** Makes the screen that of a phone, until the next call of {@link #laptop}. */
    public void phone() {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
    }

    /** Makes the screen that of a laptop again. */
    public void laptop() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    /** What axe-core finds wrong with the page around the edition: rule, element, summary. */
    public List<?> violations() throws IOException {
        run(axe());
        return (List<?>) driver.executeAsyncScript("""
                const done = arguments[0];
                axe.run({iframes: false, resultTypes: ['violations']}).then(found => done(found.violations.flatMap(
                  fault => fault.nodes.map(node => fault.id + ' ' + node.target + ' ' + node.failureSummary))),
                  fault => done([String(fault)]));
                """);
    }

    private static String axe() throws IOException {
        try (InputStream script = Viewer.class.getResourceAsStream("/axe.min.js")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
