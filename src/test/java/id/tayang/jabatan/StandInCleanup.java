package id.tayang.jabatan;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Leaves nothing of what a test in the running application named. */
public final class StandInCleanup {

    private StandInCleanup() {}

    /** @param standIns the bean {@code currentStandIns} */
    public static void run(JdbcClient jdbc, Object standIns) {
        List.of("langkah_pengganti", "pengganti_perubahan", "pengganti")
                .forEach(table -> jdbc.sql("delete from " + table).update());
        ((CurrentStandIns) standIns).changed();
    }
}
