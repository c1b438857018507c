package id.tayang.perjalanan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import id.tayang.demo.DemoAccounts;
import java.nio.file.Path;

/** An official at Tasklist, at a desk or with a phone; signs in through the page. */
record Tasklist(BrowserContext context, Page page) implements AutoCloseable {

    static Tasklist desk() {
        return open(new Browser.NewContextOptions().setViewportSize(1400, 900));
    }

    static Tasklist phone() {
        return open(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setDeviceScaleFactor(2)
                .setHasTouch(true)
                .setIsMobile(true));
    }

    private static Tasklist open(Browser.NewContextOptions options) {
        var context = InstalledBrowser.get().newContext(options);
        var page = context.newPage();
        page.setDefaultTimeout(60_000);
        return new Tasklist(context, page);
    }

    /** @param place what follows the address of Tasklist, such as {@code #/?task=…}; empty for the list */
    Tasklist signIn(int port, String user, DemoAccounts accounts, String place) {
        page.navigate("http://localhost:" + port + "/camunda/app/tasklist/default/" + place);
        SignInPage.fill(page, user, accounts.password());
        return this;
    }

    /** The card of the case in the list. */
    Locator card(String text) {
        return page.locator("ol.tasks-list > li.task").filter(new Locator.FilterOptions().setHasText(text));
    }

    Locator finish() {
        return page.locator("button[ng-click='complete()']");
    }

    Locator option(String text) {
        return page.locator("[data-tayang-keputusan] label").filter(new Locator.FilterOptions().setHasText(text));
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "perjalanan", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
