package id.tayang.publishing;

import id.tayang.Site;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Lists of articles: all, of a year, of a category, with a tag, with words. */
@Controller
class NewsListController {

    private static final int PER_PAGE = 10;
    private static final int LONGEST_QUESTION = 100;
    private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,5}");
    private static final Pattern CATEGORY = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern TAG = Pattern.compile("[a-z0-9-]{1,80}");

    /** What readers add to an address, all of it optional. */
    record Question(String kategori, String tag, String cari, String hal) {

        boolean sensible() {
            return (kategori == null || CATEGORY.matcher(kategori).matches())
                    && (tag == null || TAG.matcher(tag).matches())
                    && (hal == null || PAGE.matcher(hal).matches());
        }

        int page() {
            return hal == null ? 1 : Integer.parseInt(hal);
        }

        Selection selection(Integer year) {
            var words = Optional.ofNullable(cari)
                    .map(text -> text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip())
                    .filter(text -> !text.isEmpty())
                    .map(text -> text.length() > LONGEST_QUESTION
                            ? text.substring(0, LONGEST_QUESTION).strip()
                            : text);
            return new Selection(kategori == null ? null : new Category(kategori), tag, year, words.orElse(null));
        }
    }

    private final ArticleList articles;
    private final SiteChange change;
    private final Site site;

    NewsListController(ArticleList articles, SiteChange change, Site site) {
        this.articles = articles;
        this.change = change;
        this.site = site;
    }

    @GetMapping({"/berita", "/berita/"})
    ModelAndView all(Question question, WebRequest request) {
        return list(question, null, request);
    }

    @GetMapping("/berita/{year:\\d{4}}")
    ModelAndView year(@PathVariable int year, Question question, WebRequest request) {
        return list(question, year, request);
    }

    private ModelAndView list(Question question, Integer year, WebRequest request) {
        if (!question.sensible()) {
            return NewsController.notFound();
        }
        if (change.none(request)) {
            return null;
        }
        var selection = question.selection(year);
        var tag = selection.tag() == null ? null : articles.tag(selection.tag()).orElse(null);
        var years = articles.years();
        var count = articles.count(selection);
        var page = question.page();
        var pages = Math.max(1, (count + PER_PAGE - 1) / PER_PAGE);
        if (page > pages
                || selection.tag() != null && tag == null
                || year != null && years.stream().noneMatch(known -> known.number() == year)) {
            return NewsController.notFound();
        }
        return new ModelAndView("publishing/daftar")
                .addObject("daftar", articles.newest(selection, PER_PAGE, (page - 1) * PER_PAGE))
                .addObject("jumlah", count)
                .addObject("pilihan", selection)
                .addObject("judulDaftar", selection.title(tag == null ? null : tag.label()))
                .addObject("semuaKategori", articles.categories())
                .addObject("semuaTahun", years)
                .addObject("alamat", site.absolute(selection.path(page)))
                .addObject("lebihBaru", page > 1 ? selection.path(page - 1) : null)
                .addObject("lebihLama", page < pages ? selection.path(page + 1) : null)
                .addObject("hal", page)
                .addObject("jumlahHal", pages);
    }
}
