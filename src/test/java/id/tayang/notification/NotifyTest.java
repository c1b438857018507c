package id.tayang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.tayang.support.MovingClock;
import id.tayang.support.ServiceTask;
import id.tayang.support.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

class NotifyTest {

    private static final Set<String> RESULTS = Set.of("pemberitahuan", "penanda");
    private DataSource dataSource;

    private ServiceTask model(TestDatabase database, Map<String, ?> inputs) {
        dataSource = database.migrated();
        return new ServiceTask(
                dataSource,
                new JdbcTransactionManager(dataSource),
                NotificationBeans.of(dataSource, new MovingClock()),
                "beriTahu",
                inputs,
                RESULTS);
    }

    private Map<String, String> recipients() {
        return JdbcClient.create(dataSource)
                .sql("select penerima, coalesce(galat, '') as galat from pemberitahuan")
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("penerima"), row -> (String) row.get("galat")));
    }

    private static void member(IdentityService identity, String group, String id, String address) {
        var user = identity.newUser(id);
        user.setEmail(address);
        identity.saveUser(user);
        identity.createMembership(id, group);
    }

    @ParameterizedTest
    @EnumSource
    void tellsAnAddressAndTheMembersOfAGroup(TestDatabase database) {
        var inputs = Map.of(
                "kepadaEmail", "${email}",
                "kepadaGrup", "${grup}",
                "subjek", "Rilis \"${judul}\" tayang",
                "pesan", "Sudah tayang.");
        try (var model = model(database, inputs)) {
            var identity = model.engine().getIdentityService();
            identity.saveGroup(identity.newGroup("kepala-dinas"));
            member(identity, "kepala-dinas", "kadis", "kadis@bantenprov.go.id");
            member(identity, "kepala-dinas", "plt", null);
            member(identity, "kepala-dinas", "salah", "kadis(at)bantenprov");

            var kasus = model.begin(
                    Map.of("email", "pengirim@example.id", "grup", "kepala-dinas", "judul", "A\r\nBcc: x@example.id"));

            assertThatThrownBy(() -> model.run(kasus)).hasMessageContaining("penanda");
            assertThat(recipients()).isEmpty();

            model.engine().getRuntimeService().setVariable(kasus, "penanda", 1);
            var id = model.run(kasus).get("pemberitahuan");
            assertThat(recipients())
                    .containsOnly(
                            Map.entry("pengirim@example.id", ""),
                            Map.entry("kadis@bantenprov.go.id", ""),
                            Map.entry("akun:plt", "Akun ini belum punya alamat surel."),
                            Map.entry("kadis(at)bantenprov", "Alamat surel tidak sah."));

            model.returnWith(kasus, Map.of());
            assertThat(model.run(kasus)).containsEntry("pemberitahuan", id);
            assertThat(recipients()).hasSize(4);

            model.returnWith(kasus, Map.of("grup", "tidak-ada", "email", "", "judul", "B"));
            assertThat(model.run(kasus).get("pemberitahuan")).isNotEqualTo(id);
            assertThat(recipients()).containsEntry("grup:tidak-ada", "Grup ini belum punya anggota.");

            assertThat(JdbcClient.create(dataSource)
                            .sql("select distinct subjek from pemberitahuan")
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder("Rilis \"A Bcc: x@example.id\" tayang", "Rilis \"B\" tayang");
        }
    }

    @ParameterizedTest
    @EnumSource
    void takesALongMessageAsParagraphs(TestDatabase database) {
        var inputs = Map.of(
                "kepadaEmail", "opd@example.id",
                "subjek", "Jawaban",
                "pesan",
                        List.of("Yth. ${nama},", "${jawaban.prop('isi').stringValue()}", "${kosong}", "Terima kasih."));
        try (var model = model(database, inputs)) {
            var json = SpinValues.jsonValue("{\"isi\": \"" + "x".repeat(10_000) + "\"}")
                    .create();

            model.run(model.begin(Map.of("nama", "OPD", "jawaban", json, "kosong", "", "penanda", 1)));

            assertThat(JdbcClient.create(dataSource)
                            .sql("select pesan from pemberitahuan")
                            .query(String.class)
                            .single())
                    .isEqualTo("Yth. OPD,\n\n" + "x".repeat(10_000) + "\n\nTerima kasih.");
        }
    }
}
