package id.tayang.notification;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@RunningApp
class MailControllerTest {

    private static final String PATH = "/camunda/api/tayang/surel";

    @LocalServerPort
    private int port;

    @Value("${tayang.demo.kata-sandi}")
    private String password;

    @Autowired
    private Outbox outbox;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void cleanUp() {
        jdbc.sql("delete from pemberitahuan where kasus = 'surel-uji'").update();
    }

    @Test
    void onlyAdministratorsSeeHowTheMailDoes() {
        assertThat(new Visitor(port).get(PATH).statusCode()).isEqualTo(401);

        var official = new Visitor(port).signedIn("tim-website", password).get(PATH);
        assertThat(official.statusCode()).isEqualTo(403);
        assertThat(Visitor.json(official).path("pesan").asText())
                .isEqualTo("Keadaan surel hanya dapat dilihat oleh administrator.");
    }

    @Test
    void saysWhatIsStuckAndWhy() {
        var admin = new Visitor(port).signedIn("admin", password);
        var before = Visitor.json(admin.get(PATH));
        assertThat(before.path("aktif").asBoolean(true)).isFalse();
        assertThat(before.path("galat").isNull()).isTrue();

        outbox.put(
                Letter.about("surel-uji", "surel-uji", null, "Uji", "Uji"),
                List.of(Recipient.at("a@uji.go.id"), Recipient.emptyGroup("grup-uji")));
        var post = outbox.due(1000).stream()
                .filter(waiting -> waiting.recipient().equals("a@uji.go.id"))
                .findFirst()
                .orElseThrow();
        outbox.serverAway(post, "Connection refused");
        var after = Visitor.json(admin.get(PATH));

        assertThat(after.path("menunggu").asLong())
                .isEqualTo(before.path("menunggu").asLong() + 1);
        assertThat(after.path("macet").asLong()).isEqualTo(1);
        assertThat(after.path("galat").asText()).isEqualTo("Connection refused");
        assertThat(after.path("gagalPada").asText()).endsWith("Z");
        assertThat(after.path("cobaLagiPada").asText()).endsWith("Z");
        assertThat(after.path("ditolak").asLong())
                .isEqualTo(before.path("ditolak").asLong() + 1);
        assertThat(after.path("alasanDitolak").toString()).contains("Grup ini belum punya anggota.");
    }

    @Test
    void theStartPageSaysWhatDoesNotArriveWithoutAMailServer() {
        assertThat(new Visitor(port).page("/").body())
                .contains("Server surel belum diatur")
                .contains("kabar lewat tenggat");
    }
}
