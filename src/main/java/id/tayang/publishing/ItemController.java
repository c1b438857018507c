package id.tayang.publishing;

import id.tayang.HtmlText;
import id.tayang.OfficeTime;
import id.tayang.Site;
import id.tayang.identity.Outsiders;
import id.tayang.security.CurrentUser;
import id.tayang.security.VisibleTask;
import id.tayang.textdiff.TextDiff;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Published items for officials: a list to choose from, and what the corrections of the item of a task have changed. */
@RestController
@RequestMapping("/camunda/api/tayang/tayangan")
class ItemController {

    private static final int MOST = 20;
    private static final int LONGEST_SEARCH = 200;
    private static final int MOST_PICTURES = 100;

    /** @param pada when it appeared, in the words of the office */
    record Tayangan(String judul, String alamat, String pada) {}

    /** @param perubahan null in the first revision: there is nothing to compare it with */
    record Revisi(int nomor, String jenis, String pada, String catatan, List<Bidang> perubahan) {}

    record Gambar(String id, String alamat, String teksAlternatif) {}

    record Bidang(String nama, List<TextDiff.Potongan> potongan) {}

    record Riwayat(String judul, String alamat, boolean ditarik, List<Revisi> revisi) {}

    private final CurrentUser user;
    private final Outsiders outsiders;
    private final VisibleTask tasks;
    private final ArticleList articles;
    private final Articles pictures;
    private final PublishedItems items;
    private final CorrectedItems corrected;
    private final ArticleRevisions revisions;
    private final OfficeTime time;
    private final Site site;

    ItemController(
            CurrentUser user,
            Outsiders outsiders,
            VisibleTask tasks,
            ArticleList articles,
            Articles pictures,
            PublishedItems items,
            CorrectedItems corrected,
            ArticleRevisions revisions,
            OfficeTime time,
            Site site) {
        this.user = user;
        this.outsiders = outsiders;
        this.tasks = tasks;
        this.articles = articles;
        this.pictures = pictures;
        this.items = items;
        this.corrected = corrected;
        this.revisions = revisions;
        this.time = time;
        this.site = site;
    }

    /** The newest that have every word; what everybody can read on the site. */
    @GetMapping
    List<Tayangan> search(@RequestParam(defaultValue = "") String cari) {
        user.required();
        var words = cari.strip();
        if (words.length() > LONGEST_SEARCH) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Kata yang dicari terlalu panjang.");
        }
        return articles.newest(new Selection(null, null, null, words.isEmpty() ? null : words), MOST, 0).stream()
                .map(article ->
                        new Tayangan(article.title(), site.absolute(article.path()), time.full(article.publishedAt())))
                .toList();
    }

    /** Pictures that stand on the site, by the ids of their files. */
    @GetMapping("/gambar")
    List<Gambar> pictures(@RequestParam List<String> id) {
        user.required();
        return pictures.shown(id.stream().limit(MOST_PICTURES).toList()).stream()
                .map(image -> new Gambar(image.file(), image.path(), image.altText()))
                .toList();
    }

    @GetMapping("/gambar/{id}")
    ResponseEntity<Void> picture(@PathVariable String id) {
        user.required();
        return pictures.shown(List.of(id)).stream()
                .findFirst()
                .map(image -> ResponseEntity.status(HttpStatus.FOUND)
                        .location(URI.create(image.path()))
                        .<Void>build())
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Of the item that the case of the task has published, or is about. 404 when there is none, and for people of other offices. */
    @GetMapping("/tugas/{id}/revisi")
    Riwayat revisions(@PathVariable String id) {
        var kasus = tasks.find(id).getProcessInstanceId();
        if (outsiders.areAll(user.groups())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "Riwayat revisi hanya untuk pegawai kantor ini.");
        }
        var item = corrected
                .find(kasus)
                .map(CorrectedItems.Base::item)
                .or(() -> Optional.of(kasus))
                .flatMap(items::of)
                .orElseThrow(() -> new ResponseStatusException(
                        HttpStatus.NOT_FOUND, "Kasus ini belum berkaitan dengan berita yang tayang."));
        return new Riwayat(item.title(), site.absolute(item.path()), item.withdrawn(), compared(item));
    }

    private List<Revisi> compared(PublishedItem item) {
        var compared = new ArrayList<Revisi>();
        Revision before = null;
        for (var revision : revisions.of(item.kasus())) {
            compared.add(new Revisi(
                    revision.number(),
                    revision.label(),
                    time.full(revision.at()),
                    revision.note(),
                    before == null ? null : changes(before, revision)));
            before = revision;
        }
        return compared;
    }

    private static List<Bidang> changes(Revision before, Revision now) {
        return List.of(
                        new Bidang("Judul", TextDiff.of(before.title(), now.title())),
                        new Bidang("Ringkasan", TextDiff.of(before.summary(), now.summary())),
                        new Bidang("Isi", TextDiff.of(HtmlText.lines(before.html()), HtmlText.lines(now.html()))))
                .stream()
                .filter(field -> field.potongan().stream().anyMatch(run -> run.jenis() != TextDiff.Jenis.SAMA))
                .toList();
    }
}
