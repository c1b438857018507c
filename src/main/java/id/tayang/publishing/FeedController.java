package id.tayang.publishing;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import id.tayang.Office;
import id.tayang.Site;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The newest articles for feed readers. */
@RestController
class FeedController {

    static final int ENTRIES = 20;

    private final ArticleList articles;
    private final SiteChange change;
    private final Office office;
    private final Site site;

    FeedController(ArticleList articles, SiteChange change, Office office, Site site) {
        this.articles = articles;
        this.change = change;
        this.office = office;
        this.site = site;
    }

    @GetMapping(path = "/feed.atom", produces = MediaType.APPLICATION_ATOM_XML_VALUE)
    Feed feed(WebRequest request) {
        if (change.none(request)) {
            return null;
        }
        var newest = articles.newest(Selection.ALL, ENTRIES, 0);
        var feed = new Feed("atom_1.0");
        feed.setId(site.absolute("/feed.atom"));
        feed.setTitle("Berita " + office.nama());
        feed.setUpdated(Date.from(
                newest.stream().map(Article::changedAt).max(Instant::compareTo).orElse(Instant.EPOCH)));
        feed.setAuthors(List.of(author()));
        feed.setAlternateLinks(List.of(link("alternate", "text/html", "/berita")));
        feed.setOtherLinks(List.of(link("self", MediaType.APPLICATION_ATOM_XML_VALUE, "/feed.atom")));
        feed.setEntries(newest.stream().map(this::entry).toList());
        return feed;
    }

    private Entry entry(Article article) {
        var summary = new Content();
        summary.setType("text");
        summary.setValue(article.summary());
        var category = new com.rometools.rome.feed.atom.Category();
        category.setTerm(article.category().code());
        category.setLabel(article.category().label());
        var entry = new Entry();
        entry.setId(site.absolute(article.firstPath()));
        entry.setTitle(article.title());
        entry.setAlternateLinks(List.of(link("alternate", "text/html", article.path())));
        entry.setSummary(summary);
        entry.setCategories(List.of(category));
        entry.setPublished(Date.from(article.publishedAt()));
        entry.setUpdated(Date.from(article.changedAt()));
        return entry;
    }

    private Person author() {
        var author = new Person();
        author.setName(office.nama());
        return author;
    }

    private Link link(String relation, String type, String path) {
        var link = new Link();
        link.setRel(relation);
        link.setType(type);
        link.setHref(site.absolute(path));
        return link;
    }
}
