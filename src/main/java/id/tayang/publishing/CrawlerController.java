package id.tayang.publishing;

import id.tayang.Site;
import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What search engines ask for. */
@RestController
class CrawlerController {

    /** The protocol allows no more in one file. */
    private static final int MOST_ADDRESSES = 50_000;

    private final Articles articles;
    private final Site site;

    CrawlerController(Articles articles, Site site) {
        this.articles = articles;
        this.site = site;
    }

    @GetMapping(path = "/robots.txt", produces = "text/plain;charset=UTF-8")
    String robots() {
        return """
                User-agent: *
                Disallow: /camunda/
                Sitemap: %s
                """.formatted(site.absolute("/sitemap.xml"));
    }

    @GetMapping(path = "/sitemap.xml", produces = MediaType.APPLICATION_XML_VALUE)
    String sitemap() throws XMLStreamException {
        var text = new StringWriter();
        var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("urlset");
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
        address(xml, "/berita", null);
        for (var article : articles.newest(null, MOST_ADDRESSES - 1, 0)) {
            address(xml, article.path(), article.publishedAt());
        }
        xml.writeEndDocument();
        return text.toString();
    }

    private void address(XMLStreamWriter xml, String path, Instant changed) throws XMLStreamException {
        xml.writeStartElement("url");
        element(xml, "loc", site.absolute(path));
        if (changed != null) {
            element(xml, "lastmod", changed.toString());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
