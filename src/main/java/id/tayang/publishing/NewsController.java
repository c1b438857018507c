package id.tayang.publishing;

import id.tayang.OfficeTime;
import id.tayang.Site;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The pages that citizens read. They need no session and set no cookie. */
@Controller
class NewsController {

    private static final int PER_PAGE = 10;
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern CATEGORY = Pattern.compile("[a-z0-9-]{1,60}");

    private final Articles articles;
    private final OfficeTime time;
    private final Site site;

    NewsController(Articles articles, OfficeTime time, Site site) {
        this.articles = articles;
        this.time = time;
        this.site = site;
    }

    @ModelAttribute("waktu")
    OfficeTime time() {
        return time;
    }

    @ModelAttribute("situs")
    Site site() {
        return site;
    }

    @GetMapping({"/berita", "/berita/"})
    ModelAndView list(@RequestParam(required = false) String kategori, @RequestParam(defaultValue = "1") String hal) {
        if (kategori != null && !CATEGORY.matcher(kategori).matches()
                || !PAGE.matcher(hal).matches()) {
            return notFound();
        }
        var page = Integer.parseInt(hal);
        var category = kategori == null ? null : new Category(kategori);
        var pages = Math.max(1, (articles.count(category) + PER_PAGE - 1) / PER_PAGE);
        if (page > pages) {
            return notFound();
        }
        return new ModelAndView("publishing/daftar")
                .addObject("daftar", articles.newest(category, PER_PAGE, (page - 1) * PER_PAGE))
                .addObject("semuaKategori", articles.categories())
                .addObject("kategori", category)
                .addObject("alamat", site.absolute(path(category, page)))
                .addObject("lebihBaru", page > 1 ? path(category, page - 1) : null)
                .addObject("lebihLama", page < pages ? path(category, page + 1) : null)
                .addObject("hal", page)
                .addObject("jumlahHal", pages);
    }

    @GetMapping("/berita/{year:\\d{4}}/{slug:[a-z0-9-]{1,100}}")
    ModelAndView article(@PathVariable int year, @PathVariable String slug) {
        return articles.find(year, slug)
                .map(this::shown)
                .orElseGet(() -> articles.withdrawal(year, slug)
                        .map(NewsController::gone)
                        .orElseGet(NewsController::notFound));
    }

    private static String path(Category category, int page) {
        return UriComponentsBuilder.fromPath("/berita")
                .queryParamIfPresent("kategori", Optional.ofNullable(category).map(Category::code))
                .queryParamIfPresent("hal", Optional.of(page).filter(number -> number > 1))
                .encode()
                .toUriString();
    }

    private ModelAndView shown(Article article) {
        var pictures =
                articles.images(article).stream().map(ArticleImage::picture).toList();
        return new ModelAndView("publishing/artikel")
                .addObject("artikel", article)
                .addObject("judul", article.title())
                .addObject("ringkasan", article.summary())
                // Once more: the stored text may be older than the rules that made it safe.
                .addObject("bacaan", Illustrated.of(SafeHtml.clean(article.html()), pictures));
    }

    private static ModelAndView gone(Withdrawal withdrawal) {
        return new ModelAndView("publishing/ditarik", HttpStatus.GONE).addObject("penarikan", withdrawal);
    }

    private static ModelAndView notFound() {
        return new ModelAndView("publishing/tidak-ditemukan", HttpStatus.NOT_FOUND);
    }
}
