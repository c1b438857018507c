package id.tayang.publishing;

import id.tayang.Site;
import java.io.StringWriter;
import java.time.Instant;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML list of addresses as sitemaps.org defines it. */
final class Sitemap implements AutoCloseable {

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final Site site;
    private final String entry;

    private Sitemap(Site site, String root, String entry) throws XMLStreamException {
        this.site = site;
        this.entry = entry;
        xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement(root);
        xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
    }

    static Sitemap ofPages(Site site) throws XMLStreamException {
        return new Sitemap(site, "urlset", "url");
    }

    static Sitemap ofSitemaps(Site site) throws XMLStreamException {
        return new Sitemap(site, "sitemapindex", "sitemap");
    }

    /** @param changed null when unknown */
    void add(String path, Instant changed) throws XMLStreamException {
        xml.writeStartElement(entry);
        element("loc", site.absolute(path));
        if (changed != null) {
            element("lastmod", changed.toString());
        }
        xml.writeEndElement();
    }

    private void element(String name, String content) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(content);
        xml.writeEndElement();
    }

    @Override
    public void close() throws XMLStreamException {
        xml.writeEndDocument();
    }

    /** Whole once it is closed. */
    @Override
    public String toString() {
        return text.toString();
    }
}
