package org.chancery.testing;

import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One browser for all tests of a class, which is opened before the first and closed after the last. */
public final class OpenBrowser implements BeforeAllCallback, AfterAllCallback {
    private Optional<DrivenBrowser> browser = Optional.empty();

    /** The viewer of the preview in it. */
    public Viewer viewer() {
        return new Viewer(browser.orElseThrow());
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        browser = Optional.of(Browser.open());
    }

    @Override
    public void afterAll(ExtensionContext context) {
        browser.ifPresent(DrivenBrowser::close);
    }
}
