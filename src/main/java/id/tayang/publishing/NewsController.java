package id.tayang.publishing;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The pages that citizens read. They need no session and set no cookie. */
@Controller
class NewsController {

    private final Articles articles;
    private final SiteChange change;
    private final NewsArticleJson json;

    NewsController(Articles articles, SiteChange change, NewsArticleJson json) {
        this.articles = articles;
        this.change = change;
        this.json = json;
    }

    @GetMapping("/berita/{year:\\d{4}}/{slug:[a-z0-9-]{1,100}}")
    ModelAndView article(@PathVariable int year, @PathVariable String slug, WebRequest request) {
        var article = articles.find(year, slug);
        if (article.isPresent()) {
            return change.none(request, article.get().publishedAt()) ? null : shown(article.get());
        }
        return articles.withdrawal(year, slug).map(NewsController::gone).orElseGet(NewsController::notFound);
    }

    @GetMapping("/aksesibilitas")
    ModelAndView accessibility() {
        return new ModelAndView("publishing/aksesibilitas");
    }

    private ModelAndView shown(Article article) {
        var images = articles.images(article);
        var tags = articles.tags(article);
        var pictures = images.stream().map(ArticleImage::picture).toList();
        return new ModelAndView("publishing/artikel")
                .addObject("artikel", article)
                .addObject("judul", article.title())
                .addObject("ringkasan", article.summary())
                .addObject("tag", tags)
                .addObject("data", json.of(article, images, tags))
                // Once more: the stored text may be older than the rules that made it safe.
                .addObject("bacaan", Illustrated.of(Headings.inOrder(SafeHtml.clean(article.html())), pictures));
    }

    private static ModelAndView gone(Withdrawal withdrawal) {
        return new ModelAndView("publishing/ditarik", HttpStatus.GONE).addObject("penarikan", withdrawal);
    }

    static ModelAndView notFound() {
        return new ModelAndView("publishing/tidak-ditemukan", HttpStatus.NOT_FOUND);
    }
}
