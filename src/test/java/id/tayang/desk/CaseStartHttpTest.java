package id.tayang.desk;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.demo.DemoAccounts;
import id.tayang.support.RunningApp;
import id.tayang.support.Visitor;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningApp
class CaseStartHttpTest {

    private static final String PATH = "/camunda/api/tayang/mulai";

    @LocalServerPort
    int port;

    @Autowired
    DemoAccounts accounts;

    @Autowired
    RuntimeService runtime;

    private String kasus;

    @AfterEach
    void leaveNothing() {
        if (kasus != null) {
            runtime.deleteProcessInstance(kasus, "uji");
        }
    }

    @Test
    void nobodyWithoutAccount() {
        var visitor = new Visitor(port);

        assertThat(visitor.get(PATH).statusCode()).isEqualTo(401);
        assertThat(visitor.get(PATH + "/terakhir").statusCode()).isEqualTo(401);
    }

    @Test
    void everybodyIsOfferedWhatHeMayStart() {
        var own = Visitor.json(as("tim-website").get(PATH));

        assertThat(own.findValuesAsText("sop")).containsExactly("koreksi-tayangan", "rilis-website");
        assertThat(own.get(1).path("waktu").asText()).isEqualTo("1 hari kerja 6 jam");
        assertThat(own.get(1).path("pelaksana").toString())
                .contains("Kepala Dinas")
                .doesNotContain("PPID");
        assertThat(own.get(1).path("ringkas").asText()).contains("Tim Website menulis rilis");
        assertThat(Visitor.json(as("kepala-dinas").get(PATH))).isEmpty();
    }

    @Test
    void whoeverStartedACaseReadsWhereItWent() {
        var starter = as("tim-website");
        start(starter);

        var seen = Visitor.json(starter.get(PATH + "/terakhir"));

        assertThat(seen.path("judul").asText()).isEqualTo("Uji mulai");
        assertThat(seen.path("tugas")).hasSize(1);
        var first = seen.path("tugas").get(0);
        assertThat(first.path("nama").asText()).isEqualTo("Memberikan bahan kegiatan");
        assertThat(first.path("pada").toString()).contains("Sekretariat").doesNotContain("Statistik");
        assertThat(first.path("tugas").isNull()).as("not a task of his own").isTrue();
    }

    @Test
    void nobodyReadsWhereTheCaseOfSomebodyElseWent() {
        start(as("tim-website"));

        assertThat(as("unit-kerja-sekretariat").get(PATH + "/terakhir").body()).doesNotContain("Uji mulai");
    }

    private void start(Visitor starter) {
        var definition = starter.engine("GET", "/process-definition/key/rilis-website", null);
        var answer = starter.engine(
                "POST",
                "/process-definition/" + Visitor.json(definition).path("id").asText() + "/submit-form",
                "{\"variables\":{\"judul\":{\"value\":\"Uji mulai\"},\"tanggalKegiatan\":{\"value\":\"2026-11-20\"},"
                        + "\"tempatKegiatan\":{\"value\":\"Aula KP3B\"},\"unitKerja\":{\"value\":\"sekretariat\"}}}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        kasus = Visitor.json(answer).path("id").asText();
    }

    private Visitor as(String user) {
        return new Visitor(port).signedIn(user, accounts.password());
    }
}
