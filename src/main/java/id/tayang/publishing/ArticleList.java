package id.tayang.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists the articles of the public site, each list with one statement. Withdrawn articles are on none. */
@Component
class ArticleList {

    private static final String NEWEST_FIRST = " order by a.tayang_pada desc, a.kasus";

    private final JdbcClient jdbc;

    ArticleList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Article> newest(Selection selection, int limit, int offset) {
        var parameters = parameters(selection);
        parameters.put("limit", limit);
        parameters.put("offset", offset);
        return jdbc.sql(ArticleRow.SELECT + condition(selection) + NEWEST_FIRST + " limit :limit offset :offset")
                .params(parameters)
                .query(ArticleRow::article)
                .list();
    }

    int count(Selection selection) {
        return jdbc.sql("select count(*) from artikel a where a.status = 'tayang'" + condition(selection))
                .params(parameters(selection))
                .query(Integer.class)
                .single();
    }

    /** The categories that have an article. */
    List<Category> categories() {
        return jdbc.sql("select distinct kategori from artikel where status = 'tayang' order by kategori")
                .query((row, n) -> new Category(row.getString("kategori")))
                .list();
    }

    /** The years that have an article, with how many, the newest first. */
    List<Year> years() {
        return jdbc.sql("""
                        select tahun, count(*) as jumlah from artikel where status = 'tayang'
                        group by tahun order by tahun desc""")
                .query((row, n) -> new Year(row.getInt("tahun"), row.getInt("jumlah")))
                .list();
    }

    /** A tag that an article has, as the newest of them writes it. */
    Optional<Tag> tag(String code) {
        return jdbc.sql("""
                        select t.slug, t.nama from artikel_tag t join artikel a on a.kasus = t.kasus
                        where t.slug = :slug and a.status = 'tayang' order by a.tayang_pada desc limit 1""")
                .param("slug", code)
                .query((row, n) -> new Tag(row.getString("slug"), row.getString("nama")))
                .optional();
    }

    /** The articles from the oldest on: what comes later moves none. */
    List<Address> addresses(int limit, int offset) {
        return jdbc.sql("""
                        select tahun, slug, diubah_pada from artikel where status = 'tayang'
                        order by tayang_pada, kasus limit :limit offset :offset""")
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new Address(
                        "/berita/" + row.getInt("tahun") + "/" + row.getString("slug"), moment(row, "diubah_pada")))
                .list();
    }

    /** When an article last came, changed or went; the epoch when there was none yet. */
    Instant changed() {
        return jdbc.sql("select max(diubah_pada) as ubah, max(ditarik_pada) as tarik from artikel")
                .query((row, n) -> Stream.of(moment(row, "ubah"), moment(row, "tarik"))
                        .max(Instant::compareTo)
                        .orElseThrow())
                .single();
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? Instant.EPOCH : moment.toInstant();
    }

    private static String condition(Selection selection) {
        var condition = new StringBuilder();
        if (selection.category() != null) {
            condition.append(" and a.kategori = :kategori");
        }
        if (selection.tag() != null) {
            condition.append(" and a.kasus in (select t.kasus from artikel_tag t where t.slug = :tag)");
        }
        if (selection.year() != null) {
            condition.append(" and a.tahun = :tahun");
        }
        for (int n = 0; n < words(selection).size(); n++) {
            condition.append(" and a.kata like :kata").append(n).append(" escape '!'");
        }
        return condition.toString();
    }

    private static Map<String, Object> parameters(Selection selection) {
        var parameters = new HashMap<String, Object>();
        if (selection.category() != null) {
            parameters.put("kategori", selection.category().code());
        }
        if (selection.tag() != null) {
            parameters.put("tag", selection.tag());
        }
        if (selection.year() != null) {
            parameters.put("tahun", selection.year());
        }
        var words = words(selection);
        for (int n = 0; n < words.size(); n++) {
            parameters.put("kata" + n, SearchText.containing(words.get(n)));
        }
        return parameters;
    }

    private static List<String> words(Selection selection) {
        return selection.search() == null ? List.of() : SearchText.words(selection.search());
    }

    /** @param count articles of that year */
    record Year(int number, int count) {}

    /** @param changed when what stands there last changed */
    record Address(String path, Instant changed) {}
}
