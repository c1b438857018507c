package id.tayang.berkas;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the files; each knows the task during which it was added. */
@Component
class BerkasTable {

    private final JdbcClient jdbc;

    BerkasTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of their upload. */
    List<CaseFile> of(String kasus) {
        return jdbc.sql("select * from berkas where kasus = ? order by diunggah_pada, id")
                .param(kasus)
                .query(BerkasTable::file)
                .list();
    }

    Optional<CaseFile> find(String id) {
        return jdbc.sql("select * from berkas where id = ?")
                .param(id)
                .query(BerkasTable::file)
                .optional();
    }

    /** The task during which a file was added. */
    String task(CaseFile file) {
        return jdbc.sql("select tugas from berkas where id = ?")
                .param(file.id())
                .query(String.class)
                .single();
    }

    /** Waits, until the transaction ends, for whoever else decides whether a content is still used. */
    void lock() {
        jdbc.sql("select kunci from berkas_kunci for update")
                .query(Integer.class)
                .single();
    }

    boolean used(BlobKey key) {
        var sql = key.original()
                ? "select count(*) from berkas where asli = ?"
                : "select count(*) from berkas where sha256 = ?";
        return jdbc.sql(sql).param(key.sha256()).query(Integer.class).single() > 0;
    }

    void insert(CaseFile file, String task) {
        var original = file.original();
        jdbc.sql("""
                        insert into berkas (id, kasus, tugas, sha256, nama, tipe, ukuran, teks_alternatif, sumber, asli,
                          ukuran_asli, pengunggah, diunggah_pada)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        file.id(),
                        file.kasus(),
                        task,
                        file.sha256(),
                        file.name(),
                        file.mediaType(),
                        file.size(),
                        file.altText(),
                        file.credit(),
                        original == null ? null : original.sha256(),
                        original == null ? null : original.size(),
                        file.uploadedBy(),
                        Utc.of(file.uploadedAt()))
                .update();
    }

    void describe(CaseFile file, PictureText text) {
        jdbc.sql("update berkas set teks_alternatif = ?, sumber = ? where id = ?")
                .params(text.altText(), text.credit(), file.id())
                .update();
    }

    void delete(CaseFile file) {
        jdbc.sql("delete from berkas where id = ?").param(file.id()).update();
    }

    void originalsArchived(String kasus) {
        jdbc.sql("update berkas set asli_diarsipkan = true where kasus = ? and asli is not null")
                .param(kasus)
                .update();
    }

    /** Hashes of originals that lie in the archive. */
    List<String> archivedOriginals() {
        return jdbc.sql("select distinct asli from berkas where asli_diarsipkan and asli is not null")
                .query(String.class)
                .list();
    }

    /** Forgets where an original lay, in the cases that have it in the archive. */
    void forgetOriginal(String sha256) {
        jdbc.sql("update berkas set asli = null, ukuran_asli = null where asli = ? and asli_diarsipkan")
                .param(sha256)
                .update();
    }

    private static CaseFile file(ResultSet row, int number) throws SQLException {
        var original = row.getString("asli");
        return new CaseFile(
                row.getString("id"),
                row.getString("kasus"),
                row.getString("sha256"),
                row.getString("nama"),
                row.getString("tipe"),
                row.getLong("ukuran"),
                row.getString("teks_alternatif"),
                row.getString("sumber"),
                original == null ? null : new CaseFile.Original(original, row.getLong("ukuran_asli")),
                row.getString("pengunggah"),
                Utc.read(row, "diunggah_pada"));
    }
}
