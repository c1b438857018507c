package id.tayang.publishing;

import id.tayang.Site;
import java.time.Instant;
import javax.xml.stream.XMLStreamException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** What search engines ask for. */
@RestController
class CrawlerController {

    private final ArticleList articles;
    private final SiteChange change;
    private final Site site;
    private final int most;

    /** @param most articles in one sitemap; the protocol allows 50,000 addresses, and some stand beside the articles */
    CrawlerController(
            ArticleList articles, SiteChange change, Site site, @Value("${tayang.situs.peta:49000}") int most) {
        this.articles = articles;
        this.change = change;
        this.site = site;
        this.most = most;
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots() {
        return """
                User-agent: *
                Disallow: /camunda/
                Disallow: /pratinjau/
                Sitemap: %s
                """.formatted(site.absolute("/sitemap.xml"));
    }

    /** All addresses, or the list of the sitemaps that hold them. */
    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap(WebRequest request) throws XMLStreamException {
        if (change.none(request)) {
            return null;
        }
        var count = articles.count(Selection.ALL);
        if (count <= most) {
            return pages(1);
        }
        var index = Sitemap.ofSitemaps(site);
        try (index) {
            for (int part = 1; (part - 1L) * most < count; part++) {
                index.add("/sitemap/" + part + ".xml", null);
            }
        }
        return index.toString();
    }

    @GetMapping(path = "/sitemap/{part:[1-9]\\d{0,3}}.xml", produces = MediaType.APPLICATION_XML_VALUE)
    ResponseEntity<String> part(@PathVariable int part) throws XMLStreamException {
        if ((part - 1L) * most >= Math.max(1, articles.count(Selection.ALL))) {
            return ResponseEntity.status(HttpStatus.NOT_FOUND).build();
        }
        return ResponseEntity.ok(pages(part));
    }

    private String pages(int part) throws XMLStreamException {
        var map = Sitemap.ofPages(site);
        try (map) {
            if (part == 1) {
                var changed = articles.changed();
                map.add("/berita", changed.equals(Instant.EPOCH) ? null : changed);
                map.add("/aksesibilitas", null);
            }
            for (var address : articles.addresses(most, (part - 1) * most)) {
                map.add(address.path(), address.changed());
            }
        }
        return map.toString();
    }
}
