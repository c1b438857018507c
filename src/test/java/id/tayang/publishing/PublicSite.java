package id.tayang.publishing;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import id.tayang.Office;
import id.tayang.OfficeContact;
import id.tayang.OfficeTime;
import id.tayang.Site;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.http.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.autoconfigure.thymeleaf.ThymeleafAutoConfiguration;
import org.springframework.boot.autoconfigure.web.servlet.WebMvcAutoConfiguration;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.web.servlet.context.AnnotationConfigServletWebApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mock.web.MockServletContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The public pages as the application serves them, without an engine and without a server. */
final class PublicSite {

    private static final OfficeContact CONTACT = new OfficeContact(
            "Jalan Contoh 1, Tanjung Selor",
            "(0552) 21001",
            "kominfo@contoh.example.go.id",
            "https://ppid.example.go.id",
            "https://www.lapor.go.id");

    private PublicSite() {}

    /** @param clock by which it is decided what is fresh */
    static MockMvc over(DataSource dataSource, InMemoryFiles files, Clock clock) {
        var context = new AnnotationConfigServletWebApplicationContext();
        context.setServletContext(new MockServletContext());
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(dataSource));
        context.registerBean(JdbcTransactionManager.class, () -> new JdbcTransactionManager(dataSource));
        context.registerBean(InMemoryFiles.class, () -> files);
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(Office.class, () -> PublishingBeans.OFFICE);
        context.registerBean(Site.class, () -> PublishingBeans.SITE);
        TestPropertyValues.of("tayang.situs.peta=12").applyTo(context);
        context.register(
                Web.class,
                Articles.class,
                Addresses.class,
                Savepoint.class,
                ArticleRevisions.class,
                Replies.class,
                ArticleList.class,
                SiteChange.class,
                SiteModel.class,
                NewsArticleJson.class,
                NewsListController.class,
                RssController.class,
                OfficeTime.class,
                NewsController.class,
                FeedController.class,
                CrawlerController.class,
                MediaController.class);
        context.refresh();
        return MockMvcBuilders.webAppContextSetup(context)
                .addFilter(new Revalidation.PageEtagFilter(), Revalidation.PAGES)
                // What the layout advice of the application gives to every page.
                .defaultRequest(
                        get("/").requestAttr("kantor", PublishingBeans.OFFICE).requestAttr("kontak", CONTACT))
                .build();
    }

    @ImportAutoConfiguration({
        JacksonAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        ThymeleafAutoConfiguration.class
    })
    static class Web {}
}
