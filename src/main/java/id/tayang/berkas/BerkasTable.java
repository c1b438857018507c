package id.tayang.berkas;

import id.tayang.Utc;
import java.io.InputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the files; each knows the task during which it was added. */
@Component
class BerkasTable implements CaseFiles {

    private static final String SELECT =
            "select id, kasus, sha256, nama, tipe, ukuran, teks_alternatif, pengunggah, diunggah_pada from berkas ";

    private final JdbcClient jdbc;
    private final BlobStore blobs;

    BerkasTable(JdbcClient jdbc, BlobStore blobs) {
        this.jdbc = jdbc;
        this.blobs = blobs;
    }

    @Override
    public List<CaseFile> of(String kasus) {
        return jdbc.sql(SELECT + "where kasus = ? order by diunggah_pada, id")
                .param(kasus)
                .query(BerkasTable::file)
                .list();
    }

    @Override
    public InputStream open(CaseFile file) {
        return blobs.open(file.sha256());
    }

    Optional<CaseFile> find(String id) {
        return jdbc.sql(SELECT + "where id = ?")
                .param(id)
                .query(BerkasTable::file)
                .optional();
    }

    Optional<CaseFile> find(String kasus, String sha256) {
        return jdbc.sql(SELECT + "where kasus = ? and sha256 = ?")
                .params(kasus, sha256)
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

    boolean used(String sha256) {
        return jdbc.sql("select count(*) from berkas where sha256 = ?")
                        .param(sha256)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void insert(CaseFile file, String task) {
        jdbc.sql("""
                        insert into berkas (id, kasus, tugas, sha256, nama, tipe, ukuran, teks_alternatif, pengunggah, diunggah_pada)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
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
                        file.uploadedBy(),
                        Utc.of(file.uploadedAt()))
                .update();
    }

    void delete(CaseFile file) {
        jdbc.sql("delete from berkas where id = ?").param(file.id()).update();
    }

    private static CaseFile file(ResultSet row, int number) throws SQLException {
        return new CaseFile(
                row.getString("id"),
                row.getString("kasus"),
                row.getString("sha256"),
                row.getString("nama"),
                row.getString("tipe"),
                row.getLong("ukuran"),
                row.getString("teks_alternatif"),
                row.getString("pengunggah"),
                Utc.read(row, "diunggah_pada"));
    }
}
