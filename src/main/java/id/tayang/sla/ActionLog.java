package id.tayang.sla;

import id.tayang.Utc;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done about deadlines, by whom and why. Only grows. */
@Component
class ActionLog {

    private final JdbcClient jdbc;

    ActionLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ActionRow action) {
        jdbc.sql("""
                        insert into tindakan_sla (id, langkah, kasus, jenis, oleh, pada, alasan, dari, menjadi)
                        values (:id, :langkah, :kasus, :jenis, :oleh, :pada, :alasan, :dari, :menjadi)
                        """)
                .param("id", UUID.randomUUID().toString())
                .param("langkah", action.langkah())
                .param("kasus", action.kasus())
                .param("jenis", action.jenis().label())
                .param("oleh", action.oleh())
                .param("pada", Utc.of(action.pada()))
                .param("alasan", action.alasan())
                .param("dari", action.dari())
                .param("menjadi", action.menjadi())
                .update();
    }

    List<ActionRow> of(String kasus) {
        return jdbc.sql("select * from tindakan_sla where kasus = :kasus order by pada, id")
                .param("kasus", kasus)
                .query(ActionRow::read)
                .list();
    }

    /** What was done about a step last. */
    Optional<ActionRow> last(LedgerStep step) {
        return of(step.kasus()).stream()
                .filter(action -> action.langkah().equals(step.id()))
                .reduce((earlier, later) -> later);
    }
}
