package id.tayang.demo;

import id.tayang.sop.Sop;
import id.tayang.waiting.WaitingCases;
import java.time.LocalDate;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Plays one made-up case through the engine, every step as the official whom the model gives it to. */
@Component
@Profile("demo")
class DemoPlayer {

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final WaitingCases waiting;
    private final DemoOfficial official;
    private final DemoStory story;

    DemoPlayer(
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            WaitingCases waiting,
            DemoOfficial official,
            DemoStory story) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.waiting = waiting;
        this.official = official;
        this.story = story;
    }

    void play(Sop sop, DemoCase demo) {
        try {
            var time = story.begin(demo.age());
            var day = LocalDate.ofInstant(time, story.calendar().zone());
            var starter = DemoAccount.userOf(sop.starters().iterator().next());
            var kasus = official.as(
                            starter, () -> forms.submitStartForm(sop.definitionId(), DemoValues.of(demo.start(), day)))
                    .getId();
            runJobs(kasus);
            for (var step : demo.steps()) {
                time = story.goOn(time, step.after());
                if (step.message() != null) {
                    send(kasus, step);
                } else {
                    work(kasus, step, day);
                }
                runJobs(kasus);
            }
        } finally {
            story.end();
        }
    }

    private void work(String kasus, DemoCase.Step step, LocalDate day) {
        var task = tasks.createTaskQuery()
                .processInstanceId(kasus)
                .taskDefinitionKey(step.task())
                .singleResult();
        if (task == null) {
            throw new IllegalStateException("The case does not stand at the task " + step.task());
        }
        var performer = official.performerOf(task);
        official.as(performer, () -> {
            if (task.getAssignee() == null) {
                tasks.claim(task.getId(), performer);
            }
            if (step.answers() != null) {
                forms.submitTaskForm(task.getId(), DemoValues.of(step.answers(), day));
            }
            return task;
        });
    }

    private void send(String kasus, DemoCase.Step step) {
        var listening = runtime.createEventSubscriptionQuery()
                .processInstanceId(kasus)
                .eventName(step.message())
                .singleResult();
        if (listening == null) {
            throw new IllegalStateException("The case does not wait for the message " + step.message());
        }
        var sender = step.sender();
        var note = step.note() == null ? "" : step.note();
        official.as(sender, () -> {
            waiting.send(sender, official.groupsOf(sender), listening.getExecutionId(), step.message(), note);
            return sender;
        });
    }

    /** What the job executor would do in between; it does not run yet. Timers stay for it. */
    private void runJobs(String kasus) {
        for (var jobs = jobs(kasus); !jobs.isEmpty(); jobs = jobs(kasus)) {
            jobs.forEach(management::executeJob);
        }
    }

    private java.util.List<String> jobs(String kasus) {
        return management.createJobQuery().processInstanceId(kasus).messages().withRetriesLeft().list().stream()
                .map(job -> job.getId())
                .toList();
    }
}
