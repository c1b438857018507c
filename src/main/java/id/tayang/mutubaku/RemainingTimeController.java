package id.tayang.mutubaku;

import id.tayang.calendar.WorkingCalendar;
import id.tayang.engine.EngineTime;
import id.tayang.security.CurrentUser;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** How much working time is left for tasks: what the cards of Tasklist say. */
@RestController
@RequestMapping("/camunda/api/tayang/sisa-waktu")
class RemainingTimeController {

    /** Tasklist shows 15 at a time. */
    private static final int LIMIT = 100;

    private final TaskService tasks;
    private final CurrentUser user;
    private final Supplier<WorkingCalendar> calendars;
    private final EngineTime time;

    RemainingTimeController(TaskService tasks, CurrentUser user, Supplier<WorkingCalendar> calendars, EngineTime time) {
        this.tasks = tasks;
        this.user = user;
        this.calendars = calendars;
        this.time = time;
    }

    /** Of the tasks that the user may see and that have a deadline; the others are left out. */
    @GetMapping
    List<RemainingTime> of(@RequestParam("tugas") Set<String> ids) {
        user.required();
        if (ids.size() > LIMIT) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Paling banyak %d tugas sekaligus.".formatted(LIMIT));
        }
        return tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list().stream()
                .filter(task -> task.getDueDate() != null)
                .map(this::remaining)
                .toList();
    }

    private RemainingTime remaining(Task task) {
        var deadline = task.getDueDate().toInstant();
        return new RemainingTime(
                task.getId(),
                deadline,
                calendars.get().workingTimeBetween(time.now(), deadline).toMinutes(),
                time.now().isAfter(deadline));
    }

    /**
     * @param menit working minutes until the deadline; negative after it
     * @param terlambat whether it has passed, perhaps by less than a working minute
     */
    record RemainingTime(String tugas, Instant tenggat, long menit, boolean terlambat) {}
}
