package id.tayang.publishing;

import id.tayang.berkas.CaseFiles;
import id.tayang.berkas.ShownPictures;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives articles of before there was a search their words, and their pictures the size. Doing it twice changes nothing. */
@Component
class OldArticlesStart {

    private static final Logger LOG = LoggerFactory.getLogger(OldArticlesStart.class);

    private final JdbcClient jdbc;
    private final CaseFiles files;
    private final ShownPictures pictures;

    OldArticlesStart(JdbcClient jdbc, CaseFiles files, ShownPictures pictures) {
        this.jdbc = jdbc;
        this.files = files;
        this.pictures = pictures;
    }

    @EventListener(ApplicationReadyEvent.class)
    void complete() {
        jdbc.sql("select kasus from artikel where kata is null")
                .query(String.class)
                .list()
                .forEach(this::words);
        jdbc.sql("select distinct kasus_berkas from artikel_gambar where lebar is null")
                .query(String.class)
                .list()
                .forEach(this::sizes);
    }

    private void words(String kasus) {
        var words = jdbc.sql("select judul, ringkasan, isi from artikel where kasus = :kasus")
                .param("kasus", kasus)
                .query((row, n) ->
                        SearchText.of(row.getString("judul"), row.getString("ringkasan"), row.getString("isi")))
                .single();
        jdbc.sql("update artikel set kata = :kata where kasus = :kasus")
                .param("kata", words)
                .param("kasus", kasus)
                .update();
    }

    private void sizes(String kasus) {
        for (var file : files.of(kasus)) {
            try {
                pictures.size(file)
                        .ifPresent(size -> jdbc.sql("""
                                update artikel_gambar set lebar = :lebar, tinggi = :tinggi
                                where kasus_berkas = :kasus and berkas = :berkas""")
                                .param("lebar", size.width)
                                .param("tinggi", size.height)
                                .param("kasus", kasus)
                                .param("berkas", file.id())
                                .update());
            } catch (UncheckedIOException e) {
                // The page shows it as before, in one size.
                LOG.warn("Picture {} of case {} cannot be measured: {}", file.id(), kasus, e.getMessage());
            }
        }
    }
}
