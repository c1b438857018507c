package id.tayang.publishing;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** The pages that citizens read. They need no session and set no cookie. */
@Controller
class NewsController {

    private static final String ADDRESS = "/berita/{year:\\d{4}}/{slug:[a-z0-9-]{1,100}}";

    private final Articles articles;
    private final Addresses addresses;
    private final ArticleRevisions revisions;
    private final Replies replies;
    private final SiteChange change;
    private final NewsArticleJson json;

    NewsController(
            Articles articles,
            Addresses addresses,
            ArticleRevisions revisions,
            Replies replies,
            SiteChange change,
            NewsArticleJson json) {
        this.articles = articles;
        this.addresses = addresses;
        this.revisions = revisions;
        this.replies = replies;
        this.change = change;
        this.json = json;
    }

    @GetMapping(ADDRESS)
    ModelAndView article(@PathVariable int year, @PathVariable String slug, WebRequest request) {
        var article = articles.find(year, slug);
        if (article.isPresent()) {
            return change.none(request, article.get().changedAt()) ? null : shown(article.get());
        }
        return elsewhere(year, slug, "");
    }

    /** When an article changed and why. Not what stood there before: that was wrong. */
    @GetMapping(ADDRESS + "/riwayat")
    ModelAndView history(@PathVariable int year, @PathVariable String slug, WebRequest request) {
        var article = articles.find(year, slug);
        if (article.isEmpty()) {
            return elsewhere(year, slug, "/riwayat");
        }
        return change.none(request, article.get().changedAt())
                ? null
                : new ModelAndView("publishing/riwayat")
                        .addObject("artikel", article.get())
                        .addObject("revisi", revisions.of(article.get().kasus()))
                        .addObject("jawaban", replies.to(article.get()));
    }

    @GetMapping("/aksesibilitas")
    ModelAndView accessibility() {
        return new ModelAndView("publishing/aksesibilitas");
    }

    private ModelAndView shown(Article article) {
        var images = articles.images(article);
        var tags = articles.tags(article);
        var corrections = revisions.corrections(article);
        var pictures = images.stream().map(ArticleImage::picture).toList();
        return new ModelAndView("publishing/artikel")
                .addObject("artikel", article)
                .addObject("judul", article.title())
                .addObject("ringkasan", article.summary())
                .addObject("tag", tags)
                .addObject("ralat", corrections)
                .addObject("jawaban", replies.to(article))
                .addObject("ditanggapi", replies.answeredBy(article).orElse(null))
                .addObject("data", json.of(article, images, tags, corrections))
                // Once more: the stored text may be older than the rules that made it safe.
                .addObject("bacaan", Illustrated.of(Headings.inOrder(SafeHtml.clean(article.html())), pictures));
    }

    /** Nothing stands at the address: it was withdrawn, it moved with a new title, or there never was anything. */
    private ModelAndView elsewhere(int year, String slug, String page) {
        return articles.withdrawal(year, slug)
                .map(NewsController::gone)
                .or(() -> addresses.present(year, slug).map(path -> moved(path + page)))
                .orElseGet(NewsController::notFound);
    }

    private static ModelAndView moved(String path) {
        var redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        redirect.setExposeModelAttributes(false);
        return new ModelAndView(redirect);
    }

    private static ModelAndView gone(Withdrawal withdrawal) {
        return new ModelAndView("publishing/ditarik", HttpStatus.GONE).addObject("penarikan", withdrawal);
    }

    static ModelAndView notFound() {
        return new ModelAndView("publishing/tidak-ditemukan", HttpStatus.NOT_FOUND);
    }
}
