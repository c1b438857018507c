package id.tayang.opd;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;

/** Reads when a site was last updated from its feed, as politely as a feed reader does. */
class FeedReader {

    private static final String FEED = "/feed/";
    private static final String AGENT = "Tayang";
    private static final Duration ANSWER = Duration.ofSeconds(15);
    private static final int LONGEST = 2_000_000;

    private final HttpClient client;
    private final String agent;

    /** @param about address at which the operator of a site finds who reads it */
    FeedReader(ProxySelector way, String about) {
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .followRedirects(HttpClient.Redirect.NORMAL)
                .proxy(way)
                .build();
        agent = AGENT + "/1.0 (+" + about + ")";
    }

    /** What is known of the site after one more look. */
    WatchedSite look(WatchedSite before, URI site, Instant now) {
        try {
            var robots = get(site.resolve("/robots.txt"), before, false);
            if (robots.statusCode() == 200 && !new RobotsRules(body(robots), AGENT).allows(FEED)) {
                return failed(before, now, "robots.txt situs ini melarang umpannya dibaca");
            }
            var answer = get(site.resolve(FEED), before, true);
            return switch (answer.statusCode()) {
                case 304 -> seen(before, now, before.updatedAt(), before.etag(), before.lastModified());
                case 200 ->
                    seen(
                            before,
                            now,
                            newest(body(answer)),
                            answer.headers().firstValue("ETag").orElse(null),
                            answer.headers().firstValue("Last-Modified").orElse(null));
                default -> failed(before, now, "umpan dijawab dengan kode " + answer.statusCode());
            };
        } catch (IOException e) {
            return failed(before, now, "situs tidak dapat dihubungi");
        } catch (FeedException | IllegalArgumentException e) {
            return failed(before, now, "umpan tidak dapat dibaca");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(before, now, "pemeriksaan terputus");
        }
    }

    /** Null when the counter does not tell. */
    Long visitors(URI counter) {
        try {
            var answer = get(counter, WatchedSite.unseen(""), false);
            var digits = answer.statusCode() == 200 ? body(answer).replaceAll("(?s)^\\D*(\\d{1,15})?.*$", "$1") : "";
            return digits.isEmpty() ? null : Long.valueOf(digits);
        } catch (IOException e) {
            return null;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private HttpResponse<java.io.InputStream> get(URI address, WatchedSite before, boolean unlessSeen)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).timeout(ANSWER).header("User-Agent", agent);
        if (unlessSeen && before.etag() != null) {
            request.header("If-None-Match", before.etag());
        }
        if (unlessSeen && before.lastModified() != null) {
            request.header("If-Modified-Since", before.lastModified());
        }
        return client.send(request.GET().build(), BodyHandlers.ofInputStream());
    }

    private static String body(HttpResponse<java.io.InputStream> answer) throws IOException {
        try (var body = answer.body()) {
            return new String(body.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    /** Null for a feed without entries. */
    private static Instant newest(String text) throws FeedException {
        return new SyndFeedInput()
                .build(new StringReader(text)).getEntries().stream()
                        .flatMap(FeedReader::dates)
                        .filter(Objects::nonNull)
                        .map(Date::toInstant)
                        .max(Instant::compareTo)
                        .orElse(null);
    }

    private static Stream<Date> dates(SyndEntry entry) {
        return Stream.of(entry.getUpdatedDate(), entry.getPublishedDate());
    }

    private static WatchedSite seen(WatchedSite before, Instant now, Instant updated, String etag, String modified) {
        return new WatchedSite(
                before.host(), now, updated, fitting(etag, 200), fitting(modified, 60), 0, null, before.visitors());
    }

    private static WatchedSite failed(WatchedSite before, Instant now, String problem) {
        return new WatchedSite(
                before.host(),
                now,
                before.updatedAt(),
                before.etag(),
                before.lastModified(),
                before.failures() + 1,
                problem,
                before.visitors());
    }

    private static String fitting(String header, int longest) {
        return header == null || header.length() > longest ? null : header;
    }
}
