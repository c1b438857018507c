package id.tayang.publishing;

import id.tayang.Site;
import id.tayang.Utc;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what stands, or stood, on the own site by the addresses that people know. */
@Component
class PublishedItems {

    private static final Pattern PATH = Pattern.compile("/berita/(\\d{4})/([a-z0-9-]{1,100})(?:/riwayat)?/?");

    private final JdbcClient jdbc;
    private final Addresses addresses;
    private final Articles articles;
    private final Site site;

    PublishedItems(JdbcClient jdbc, Addresses addresses, Articles articles, Site site) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.articles = articles;
        this.site = site;
    }

    /** @param typed address of the item, old or new, with or without the name of the site */
    Optional<PublishedItem> at(String typed) {
        return path(typed)
                .map(PATH::matcher)
                .filter(java.util.regex.Matcher::matches)
                .flatMap(path -> addresses.owner(Integer.parseInt(path.group(1)), path.group(2)))
                .flatMap(this::of);
    }

    Optional<PublishedItem> of(String kasus) {
        return jdbc.sql("""
                        select kasus, revisi, tahun, slug, judul, naskah, kategori, tayang_pada, status
                        from artikel where kasus = :kasus""")
                .param("kasus", kasus)
                .query((row, n) -> new PublishedItem(
                        kasus,
                        row.getInt("revisi"),
                        row.getInt("tahun"),
                        row.getString("slug"),
                        row.getString("judul"),
                        row.getString("naskah"),
                        articles.images(kasus).stream().map(ArticleImage::file).toList(),
                        row.getString("kategori"),
                        Utc.read(row, "tayang_pada"),
                        row.getString("status").equals("ditarik")))
                .optional();
    }

    private Optional<String> path(String typed) {
        try {
            var address = URI.create(typed.strip());
            var ours = address.getHost() == null
                    || address.getHost()
                            .toLowerCase(Locale.ROOT)
                            .equals(URI.create(site.absolute("/")).getHost());
            return Optional.ofNullable(address.getPath()).filter(path -> ours);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
