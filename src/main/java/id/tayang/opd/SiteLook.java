package id.tayang.opd;

import java.io.IOException;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;

/** Opens a site as a citizen would. */
class SiteLook {

    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int LONGEST = 500_000;
    /** WordPress prints other quotation marks and dashes than people type. */
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final HttpClient client;

    SiteLook(ProxySelector way) {
        client = HttpClient.newBuilder()
                .connectTimeout(Duration.ofSeconds(5))
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .proxy(way)
                .build();
    }

    /**
     * @param title that the page must have; empty when any will do
     * @return what is wrong, in Indonesian; empty when it opens
     */
    Optional<String> problem(URI site, String title) {
        var request = HttpRequest.newBuilder(site).timeout(ANSWER).GET().build();
        try {
            var answer = client.send(request, BodyHandlers.ofInputStream());
            try (var body = answer.body()) {
                if (answer.statusCode() != 200) {
                    return Optional.of("dijawab dengan kode " + answer.statusCode());
                }
                var page = Jsoup.parse(new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8));
                return words(page.title()).contains(words(title))
                        ? Optional.empty()
                        : Optional.of("judulnya bukan \"" + title + "\"");
            }
        } catch (IOException e) {
            return Optional.of("tidak dapat dihubungi");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("pemeriksaan terputus");
        }
    }

    private static String words(String text) {
        return SIGNS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
