package id.tayang.perjalanan;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** The Chromium of the machine, started once for all browser tests. */
final class InstalledBrowser {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private static Browser browser;

    private InstalledBrowser() {}

    /** Skips the test, and says so, where there is no Chromium; fails it where one is demanded (TAYANG_BROWSER_REQUIRED). */
    static Browser get() {
        if (browser == null) {
            var executable = find();
            if (executable.isEmpty() && Boolean.parseBoolean(System.getenv("TAYANG_BROWSER_REQUIRED"))) {
                throw new IllegalStateException("No Chromium on this machine, and TAYANG_BROWSER_REQUIRED is set");
            }
            Assumptions.assumeTrue(
                    executable.isPresent(),
                    "SKIPPED: browser tests need an installed Chromium; none of " + NAMES + " found");
            browser = launch(executable.get());
        }
        return browser;
    }

    private static Browser launch(Path executable) {
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        // Root may not use the sandbox; the rest keeps Chromium from calling its maker.
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    private static Optional<Path> find() {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
