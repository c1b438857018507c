package id.tayang.sla;

import id.tayang.Utc;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;

/** A row of {@code jeda_sla}, as far as people read it. */
record WaitRow(String nama, Instant mulai, Instant selesai) {

    static WaitRow read(ResultSet row, int number) throws SQLException {
        return new WaitRow(row.getString("nama"), Utc.read(row, "mulai"), Utc.read(row, "selesai"));
    }
}
