package id.tayang.publishing;

import id.tayang.Utc;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which published item a case is about, and how that stood when the case took its text over. */
@Component
class CorrectedItems {

    private final JdbcClient jdbc;
    private final Clock clock;

    CorrectedItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Notes what a case works on. Later it may take over a newer text of the same item. */
    void begin(String kasus, PublishedItem item) {
        jdbc.sql("delete from koreksi_tayangan where kasus = :kasus")
                .param("kasus", kasus)
                .update();
        jdbc.sql("""
                        insert into koreksi_tayangan (kasus, artikel, revisi_dasar, dimuat_pada)
                        values (:kasus, :artikel, :revisi, :sekarang)""")
                .param("kasus", kasus)
                .param("artikel", item.kasus())
                .param("revisi", item.revision())
                .param("sekarang", Utc.of(clock.instant()))
                .update();
    }

    /** Fails when the case has taken over no item. */
    Base of(String kasus) {
        return find(kasus)
                .orElseThrow(
                        () -> new IllegalStateException(
                                "Kasus ini belum memuat berita yang dikoreksi; tambahkan langkah dengan ${muatTayangan} sebelumnya."));
    }

    Optional<Base> find(String kasus) {
        return jdbc.sql("select artikel, revisi_dasar from koreksi_tayangan where kasus = :kasus")
                .param("kasus", kasus)
                .query((row, n) -> new Base(row.getString("artikel"), row.getInt("revisi_dasar")))
                .optional();
    }

    /** The cases that work or worked on an item. */
    List<String> about(String item) {
        return jdbc.sql("select kasus from koreksi_tayangan where artikel = :artikel order by dimuat_pada, kasus")
                .param("artikel", item)
                .query(String.class)
                .list();
    }

    /**
     * @param item case of the published item
     * @param revision that the case started from
     */
    record Base(String item, int revision) {}
}
