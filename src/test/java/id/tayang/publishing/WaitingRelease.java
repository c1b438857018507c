package id.tayang.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import id.tayang.support.Visitor;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;

/** A release that waits for the Kepala Dinas, who has its task and is signed in as {@code approver}. */
record WaitingRelease(String kasus, Visitor approver, RuntimeService runtime, TaskService tasks) {

    static WaitingRelease of(
            RuntimeService runtime, TaskService tasks, Visitor approver, String title, Map<String, String> text) {
        var kasus = runtime.createProcessInstanceByKey("rilis-website")
                .startBeforeActivity("Activity_MenyetujuiRilis")
                .setVariables(Map.of("judul", title, "unitKerja", "bidang-ikp"))
                .setVariable("naskah", Spin.JSON(text))
                .execute()
                .getId();
        var release = new WaitingRelease(kasus, approver, runtime, tasks);
        tasks.setAssignee(release.task(), "kepala-dinas");
        return release;
    }

    /** The one task that the case has now. */
    String task() {
        return tasks.createTaskQuery().processInstanceId(kasus).singleResult().getId();
    }

    String links() {
        return "/camunda/api/tayang/naskah/tugas/" + task() + "/tautan";
    }

    /** The path of a new link to the text. */
    String share() {
        var answer = approver.call("POST", links(), "{\"variabel\":\"naskah\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return URI.create(Visitor.json(answer).path("alamat").asText()).getPath();
    }

    void upload(byte[] png) {
        var begun = approver.call(
                "POST",
                "/camunda/api/tayang/berkas/tugas/" + task() + "/kiriman",
                "{\"nama\":\"a.png\",\"ukuran\":%d,\"diubah\":0,\"teksAlternatif\":\"Rapat\"}".formatted(png.length));
        var address = "/camunda/api/tayang/berkas/kiriman/"
                + Visitor.json(begun).path("id").asText() + "?mulai=0";
        var sent = approver.send(approver.request(address)
                .header("Content-Type", "application/octet-stream")
                .method("PATCH", BodyPublishers.ofByteArray(png)));
        assertThat(sent.statusCode()).as(sent.body()).isBetween(200, 201);
    }

    void end() {
        runtime.createProcessInstanceQuery()
                .processInstanceId(kasus)
                .list()
                .forEach(one -> runtime.deleteProcessInstance(kasus, "uji"));
    }
}
