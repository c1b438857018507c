package id.tayang.berkas;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The uploads under way. */
@Component
class UploadTable {

    private final JdbcClient jdbc;

    UploadTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Upload> find(String id) {
        return jdbc.sql("select * from berkas_kiriman where id = ?")
                .param(id)
                .query(UploadTable::upload)
                .optional();
    }

    /** The oldest first. */
    List<Upload> of(String user) {
        return jdbc.sql("select * from berkas_kiriman where pengunggah = ? order by dimulai_pada, id")
                .param(user)
                .query(UploadTable::upload)
                .list();
    }

    List<Upload> before(Instant moment) {
        return jdbc.sql("select * from berkas_kiriman where dimulai_pada < ?")
                .param(Utc.of(moment))
                .query(UploadTable::upload)
                .list();
    }

    void insert(Upload upload) {
        jdbc.sql("""
                        insert into berkas_kiriman (id, kasus, tugas, pengunggah, nama, ukuran, diubah, teks_alternatif, sumber, dimulai_pada)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        upload.id(),
                        upload.kasus(),
                        upload.task(),
                        upload.user(),
                        upload.name(),
                        upload.size(),
                        upload.modified(),
                        upload.altText(),
                        upload.credit(),
                        Utc.of(upload.startedAt()))
                .update();
    }

    void texts(Upload upload) {
        jdbc.sql("update berkas_kiriman set teks_alternatif = ?, sumber = ? where id = ?")
                .params(upload.altText(), upload.credit(), upload.id())
                .update();
    }

    void delete(Upload upload) {
        jdbc.sql("delete from berkas_kiriman where id = ?").param(upload.id()).update();
    }

    private static Upload upload(ResultSet row, int number) throws SQLException {
        return new Upload(
                row.getString("id"),
                row.getString("kasus"),
                row.getString("tugas"),
                row.getString("pengunggah"),
                row.getString("nama"),
                row.getLong("ukuran"),
                row.getLong("diubah"),
                row.getString("teks_alternatif"),
                row.getString("sumber"),
                Utc.read(row, "dimulai_pada"));
    }
}
