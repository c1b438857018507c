package id.tayang.perjalanan;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.tayang.support.RunningApp;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Everybody reads Indonesian, and who wants English has it in all applications and keeps it. */
@RunningApp
class BahasaTest {

    @LocalServerPort
    private int port;

    @BeforeEach
    void browser() {
        InstalledBrowser.get();
    }

    @Test
    void indonesia_bagi_semua_dan_inggris_bagi_yang_memilihnya() {
        try (var context = InstalledBrowser.get().newContext(new Browser.NewContextOptions().setLocale("en-US"))) {
            var page = context.newPage();
            page.setDefaultTimeout(30_000);
            for (var app : new String[] {"tasklist", "cockpit", "admin", "welcome"}) {
                buka(page, app, "id", "Masuk");
            }

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                    .click();
            for (var app : new String[] {"welcome", "admin", "cockpit", "tasklist"}) {
                buka(page, app, "en", "Log in");
            }

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bahasa Indonesia"))
                    .click();
            buka(page, "tasklist", "id", "Masuk");
        }
    }

    private void buka(Page page, String app, String bahasa, String tombol) {
        page.navigate("http://localhost:" + port + "/camunda/app/" + app + "/default/");
        assertThat(page.locator("button[type=submit]")).hasText(tombol);
        assertThat(page.locator("html")).hasAttribute("lang", bahasa);
        assertThat(page.locator(".login-logo svg")).isHidden();
        assertThat(page).hasTitle(Pattern.compile("^Tayang "));
    }
}
