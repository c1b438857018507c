package id.tayang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.engine.StandIns;
import id.tayang.support.Execution;
import id.tayang.support.MovingClock;
import id.tayang.support.TestDatabase;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class NotifyInputTest {

    private final JdbcClient jdbc = JdbcClient.create(TestDatabase.H2.migrated());
    private final Notify notify = new Notify(new Outbox(jdbc, new MovingClock()), StandIns.NONE);

    private Map<String, Object> run(Map<String, ?> inputs) {
        return Execution.run(notify, "kasus", inputs);
    }

    @Test
    void tellsTheDesignerWhichParameterIsMissing() {
        assertThatThrownBy(() -> run(Map.of("subjek", "s", "pesan", "p")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "Parameter \"kepadaEmail\" atau \"kepadaGrup\" pada langkah \"Activity_Langkah\" belum diisi.");
        assertThatThrownBy(() -> run(Map.of("kepadaEmail", "a@b.id", "pesan", "p")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"subjek\"");
        assertThatThrownBy(() -> run(Map.of("kepadaEmail", "a@b.id", "subjek", "s", "pesan", " ")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"pesan\"");
    }

    @Test
    void goesOnWhenAnOfficialLeftTheAddressOut() {
        var inputs = new HashMap<String, Object>(Map.of("subjek", "s", "pesan", "p"));
        inputs.put("kepadaEmail", null);

        assertThat(run(inputs)).containsKey("pemberitahuan");
        assertThat(jdbc.sql("select galat from pemberitahuan")
                        .query(String.class)
                        .single())
                .isEqualTo("Alamat surel penerima belum diisi.");
    }

    @Test
    void takesALongMessage() {
        run(Map.of("kepadaEmail", "a@bc.id", "subjek", "s".repeat(5000), "pesan", "p".repeat(100_000)));

        assertThat(jdbc.sql("select pesan from pemberitahuan")
                        .query(String.class)
                        .single())
                .hasSize(100_000);
    }
}
