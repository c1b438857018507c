package id.tayang.publishing;

import com.rometools.rome.feed.rss.Channel;
import com.rometools.rome.feed.rss.Description;
import com.rometools.rome.feed.rss.Guid;
import com.rometools.rome.feed.rss.Item;
import id.tayang.Office;
import id.tayang.Site;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

/** The newest articles for readers that know only RSS. */
@RestController
class RssController {

    private final ArticleList articles;
    private final SiteChange change;
    private final Office office;
    private final Site site;

    RssController(ArticleList articles, SiteChange change, Office office, Site site) {
        this.articles = articles;
        this.change = change;
        this.office = office;
        this.site = site;
    }

    @GetMapping(path = "/rss.xml", produces = MediaType.APPLICATION_RSS_XML_VALUE)
    Channel feed(WebRequest request) {
        if (change.none(request)) {
            return null;
        }
        var newest = articles.newest(Selection.ALL, FeedController.ENTRIES, 0);
        var channel = new Channel("rss_2.0");
        channel.setTitle("Berita " + office.nama());
        channel.setLink(site.absolute("/berita"));
        channel.setDescription("Berita dan pengumuman resmi " + office.nama() + ".");
        channel.setLanguage("id");
        newest.stream()
                .map(Article::changedAt)
                .max(Instant::compareTo)
                .ifPresent(at -> channel.setLastBuildDate(Date.from(at)));
        channel.setItems(newest.stream().map(this::item).toList());
        return channel;
    }

    private Item item(Article article) {
        var guid = new Guid();
        guid.setPermaLink(true);
        guid.setValue(site.absolute(article.firstPath()));
        var description = new Description();
        description.setType("text/plain");
        description.setValue(article.summary());
        var category = new com.rometools.rome.feed.rss.Category();
        category.setValue(article.category().label());
        var item = new Item();
        item.setTitle(article.title());
        item.setLink(site.absolute(article.path()));
        item.setGuid(guid);
        item.setDescription(description);
        item.setCategories(List.of(category));
        item.setPubDate(Date.from(article.publishedAt()));
        return item;
    }
}
