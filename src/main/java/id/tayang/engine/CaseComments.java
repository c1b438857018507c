package id.tayang.engine;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What people wrote in a case and in its tasks, in one question: the engine's API has one for the case and one for each task,
 * and does not say of a task's comment which case it is of.
 */
@Component
public class CaseComments {

    private final JdbcClient jdbc;

    CaseComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Comments of the case itself and of its tasks, in no order. Asks no authorization. */
    public List<CaseComment> of(String kasus) {
        return jdbc.sql("""
                        select time_, user_id_, full_msg_ from act_hi_comment
                        where type_ = 'comment' and (proc_inst_id_ = :kasus or root_proc_inst_id_ = :kasus)
                        """).param("kasus", kasus).query(CaseComments::comment).list();
    }

    private static CaseComment comment(ResultSet row, int number) throws SQLException {
        return new CaseComment(
                // The engine stores the JVM's local time.
                row.getTimestamp("time_").toInstant(),
                row.getString("user_id_"),
                new String(row.getBytes("full_msg_"), StandardCharsets.UTF_8));
    }
}
