package id.tayang.perjalanan;

import com.microsoft.playwright.Page;

/** The page that all web applications ask an account with. */
final class SignInPage {

    private SignInPage() {}

    /** The page moves the focus to the first field while it gets ready, and with it what is being typed. */
    static void fill(Page page, String user, String password) {
        var name = page.locator("input[type=text]");
        var secret = page.locator("input[type=password]");
        page.waitForCondition(() -> {
            name.fill(user);
            secret.fill(password);
            return name.inputValue().equals(user) && secret.inputValue().equals(password);
        });
        page.locator("button[type=submit]").click();
    }
}
