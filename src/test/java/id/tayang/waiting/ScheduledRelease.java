package id.tayang.waiting;

import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.spin.Spin;

/** A release that stands still at a timer of its model. */
public record ScheduledRelease(RuntimeService runtime, ManagementService management, String kasus)
        implements AutoCloseable {

    /** Waits for the moment that officials set. @param waktu on the clock of the office, without a zone */
    public static ScheduledRelease at(
            RuntimeService runtime, ManagementService management, String judul, String waktu) {
        var kasus = runtime.createProcessInstanceByKey("rilis-website")
                .startBeforeActivity("Event_WaktuTayang")
                .setVariables(Map.of("judul", judul, "unitKerja", "bidang-ikp", "waktuTayang", waktu))
                .execute()
                .getId();
        return new ScheduledRelease(runtime, management, kasus);
    }

    /** Waits until its channel takes posts again. */
    public static ScheduledRelease withChannel(
            RuntimeService runtime, ManagementService management, String judul, String kanal, Instant until) {
        var kasus = runtime.createProcessInstanceByKey("rilis-website")
                .startBeforeActivity("Event_MenungguKanal")
                .setVariable("kanal", Spin.JSON("\"" + kanal + "\""))
                .setVariable("cobaLagiPada", Date.from(until))
                .setVariables(Map.of("judul", judul, "unitKerja", "bidang-ikp"))
                .execute()
                .getId();
        return new ScheduledRelease(runtime, management, kasus);
    }

    /** The timer; null once it has fired. */
    public Job timer() {
        return management.createJobQuery().processInstanceId(kasus).timers().singleResult();
    }

    /** The moment has come. */
    public void fire() {
        management.executeJob(timer().getId());
    }

    @Override
    public void close() {
        if (runtime.createProcessInstanceQuery().processInstanceId(kasus).count() > 0) {
            runtime.deleteProcessInstance(kasus, "uji");
        }
    }
}
