package id.tayang.officehours;

import id.tayang.Utc;
import java.sql.Types;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every deadline that a change of the calendar moved. */
@Component
class DeadlineHistory {

    private static final int TITLE_LIMIT = 500;

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    DeadlineHistory(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** After those that are there. In one batch: a busy office has thousands. */
    void add(long revision, List<DeadlineMove> moves) {
        int first = jdbc.sql("select coalesce(max(urut) + 1, 0) from pindah_tenggat where revisi = ?")
                .param(revision)
                .query(Integer.class)
                .single();
        var rows = IntStream.range(0, moves.size())
                .mapToObj(number -> row(revision, first + number, moves.get(number)))
                .toList();
        var timestamp = Types.TIMESTAMP_WITH_TIMEZONE;
        batch.batchUpdate(
                "insert into pindah_tenggat (revisi, urut, langkah, kasus, judul, sop, nama, dari, menjadi) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
                new int[] {
                    Types.BIGINT,
                    Types.INTEGER,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    Types.VARCHAR,
                    timestamp,
                    timestamp
                });
    }

    /** The first of them, in the order in which they were moved. */
    List<DeadlineMove> of(long revision, int limit) {
        return jdbc.sql("select * from pindah_tenggat where revisi = ? order by urut fetch first ? rows only")
                .params(revision, limit)
                .query((row, number) -> new DeadlineMove(
                        row.getString("langkah"),
                        row.getString("kasus"),
                        row.getString("judul"),
                        row.getString("sop"),
                        row.getString("nama"),
                        Utc.read(row, "dari"),
                        Utc.read(row, "menjadi")))
                .list();
    }

    private static Object[] row(long revision, int number, DeadlineMove move) {
        var title = move.judul() == null ? "" : move.judul();
        return new Object[] {
            revision,
            number,
            move.langkah(),
            move.kasus(),
            title.length() > TITLE_LIMIT ? title.substring(0, TITLE_LIMIT) : title,
            move.sop(),
            move.nama(),
            Utc.of(move.dari()),
            Utc.of(move.menjadi())
        };
    }
}
