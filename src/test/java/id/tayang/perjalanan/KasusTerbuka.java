package id.tayang.perjalanan;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.spin.Spin;

/** A case that stands at one step; closed, it is gone. */
record KasusTerbuka(RuntimeService runtime, TaskService tasks, String id) implements AutoCloseable {

    static KasusTerbuka toApprove(RuntimeService runtime, TaskService tasks, String title) {
        var text = Spin.JSON("{}")
                .prop("judul", "Guru belajar literasi digital")
                .prop("ringkasan", "Guru sekolah menengah belajar memeriksa kebenaran informasi.")
                .prop("isi", "Dinas melatih guru memeriksa kebenaran informasi. ".repeat(8));
        return at(
                runtime,
                tasks,
                "rilis-website",
                "Activity_MenyetujuiRilis",
                Map.of("judul", title, "unitKerja", "sekretariat", "naskah", text));
    }

    static KasusTerbuka at(
            RuntimeService runtime, TaskService tasks, String sop, String activity, Map<String, Object> variables) {
        var start = runtime.createProcessInstanceByKey(sop).startBeforeActivity(activity);
        return new KasusTerbuka(
                runtime, tasks, start.setVariables(variables).execute().getId());
    }

    String task() {
        return tasks.createTaskQuery().processInstanceId(id).singleResult().getId();
    }

    List<String> openSteps() {
        return tasks.createTaskQuery().processInstanceId(id).list().stream()
                .map(task -> task.getTaskDefinitionKey())
                .toList();
    }

    /** Nobody has to take it any more. */
    KasusTerbuka takenBy(String user) {
        tasks.setAssignee(task(), user);
        return this;
    }

    @Override
    public void close() {
        if (runtime.createProcessInstanceQuery().processInstanceId(id).count() > 0) {
            runtime.deleteProcessInstance(id, "uji");
        }
    }
}
