package id.tayang.publishing;

import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The addresses that articles have and ever had. One belongs to one article for ever. */
@Component
class Addresses {

    private final JdbcClient jdbc;
    private final Savepoint savepoint;

    Addresses(JdbcClient jdbc, Savepoint savepoint) {
        this.jdbc = jdbc;
        this.savepoint = savepoint;
    }

    /** The case of the article that has, or had, an address. */
    Optional<String> owner(int year, String slug) {
        return jdbc.sql("select kasus from alamat_artikel where tahun = :tahun and slug = :slug")
                .param("tahun", year)
                .param("slug", slug)
                .query(String.class)
                .optional();
    }

    /** Fails with {@link DuplicateKeyException} when somebody has the address. */
    void take(String kasus, int year, String slug) {
        jdbc.sql("insert into alamat_artikel (tahun, slug, kasus) values (:tahun, :slug, :kasus)")
                .param("tahun", year)
                .param("slug", slug)
                .param("kasus", kasus)
                .update();
    }

    /** The slug for another title of an item, taken for it now. One that was its own before may be so again. */
    String follow(PublishedItem item, String title) {
        var base = Slug.of(title, OwnSite.SLUG_WITHOUT_LETTERS);
        if (base.equals(Slug.of(item.title(), OwnSite.SLUG_WITHOUT_LETTERS))) {
            return item.slug();
        }
        for (int attempt = 1; ; attempt++) {
            var slug = attempt == 1 ? base : base + "-" + attempt;
            var owner = owner(item.year(), slug);
            if (owner.isEmpty()) {
                try {
                    savepoint.run(() -> take(item.kasus(), item.year(), slug));
                    return slug;
                } catch (DuplicateKeyException e) {
                    // Another case took this address a moment ago: try the next one.
                }
            } else if (owner.get().equals(item.kasus())) {
                return slug;
            }
        }
    }

    /** The present path of the article on the site that has, or had, an address. */
    Optional<String> present(int year, String slug) {
        return jdbc.sql("""
                        select a.tahun, a.slug from alamat_artikel l join artikel a on a.kasus = l.kasus
                        where l.tahun = :tahun and l.slug = :slug and a.status = 'tayang'""")
                .param("tahun", year)
                .param("slug", slug)
                .query((row, n) -> "/berita/" + row.getInt("tahun") + "/" + row.getString("slug"))
                .optional();
    }
}
