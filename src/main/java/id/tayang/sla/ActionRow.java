package id.tayang.sla;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;

/**
 * A row of {@code tindakan_sla}.
 *
 * @param langkah id of the task
 * @param dari deadline in ISO 8601 or group before the action; null where there is none
 * @param menjadi the same after it
 */
record ActionRow(
        String langkah,
        String kasus,
        Tindakan jenis,
        String oleh,
        Instant pada,
        String alasan,
        String dari,
        String menjadi) {

    static ActionRow read(ResultSet row, int number) throws SQLException {
        return new ActionRow(
                row.getString("langkah"),
                row.getString("kasus"),
                Tindakan.of(row.getString("jenis")),
                row.getString("oleh"),
                Utc.read(row, "pada"),
                row.getString("alasan"),
                row.getString("dari"),
                row.getString("menjadi"));
    }

    /** Whether this is the same action again, for the same reason. */
    boolean repeats(Tindakan kind, String by, String reason, String wanted) {
        return jenis == kind && oleh.equals(by) && alasan.equals(reason) && Objects.equals(menjadi, wanted);
    }
}
