package id.tayang.perjalanan;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;

/** The accessibility checker, without the frames of a page: no script runs in the preview's, and it would wait for it for ever. */
final class Axe {

    private Axe() {}

    static AxeBuilder on(Page page) {
        return new AxeBuilder(page).setLegacyMode(true);
    }
}
