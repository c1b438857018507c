package id.tayang.identity;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The shared filters of Tasklist. Each is made once: an administrator who changes or deletes one keeps it so. */
@Component
class TaskFilters {

    private final FilterService filters;
    private final TaskService tasks;
    private final ManagementService management;
    private final Grants grants;

    TaskFilters(FilterService filters, TaskService tasks, ManagementService management, Grants grants) {
        this.filters = filters;
        this.tasks = tasks;
        this.management = management;
        this.grants = grants;
    }

    void seed() {
        var mine = tasks.createTaskQuery().taskAssigneeExpression("${currentUser()}");
        var unit = tasks.createTaskQuery().taskCandidateGroupInExpression("${currentUserGroups()}");
        // The first is the one that opens. A newcomer has taken nothing yet, but his unit may have work.
        shared(
                "perlu-dikerjakan",
                "Perlu dikerjakan",
                "Tugas Anda, dan tugas unit Anda yang belum diambil siapa pun",
                "#0b3c5d",
                -10,
                own());
        shared("tugas-saya", "Tugas saya", "Tugas yang sudah Anda ambil", "#0b3c5d", 0, mine);
        shared("tugas-unit", "Tugas unit saya", "Tugas unit Anda yang belum diambil siapa pun", "#1b6e3c", 10, unit);
        shared(
                "mendekati-tenggat",
                "Mendekati tenggat",
                "Tugas Anda dan unit Anda yang jatuh tempo dalam 24 jam",
                "#7a4a00",
                12,
                own().dueAfterExpression("${now()}").dueBeforeExpression("${dateTime().plusHours(24)}"));
        shared(
                "terlambat",
                "Terlambat",
                "Tugas Anda dan unit Anda yang sudah lewat tenggatnya",
                "#a11a27",
                14,
                own().dueBeforeExpression("${now()}"));
        // Only administrators read filters that are not granted to everybody.
        once("semua-tugas", "Semua tugas", "Semua tugas yang terbuka", "#7a4a00", 20, tasks.createTaskQuery());
    }

    private TaskQuery own() {
        return tasks.createTaskQuery()
                .or()
                .taskAssigneeExpression("${currentUser()}")
                .taskCandidateGroupInExpression("${currentUserGroups()}")
                .endOr();
    }

    private void shared(String key, String name, String description, String color, int priority, TaskQuery query) {
        var id = once(key, name, description, color, priority, query);
        if (id != null) {
            grants.toEverybody(Resources.FILTER, id, Permissions.READ);
        }
    }

    /** Id of the filter, null when it was made at an earlier start. */
    private String once(String key, String name, String description, String color, int priority, TaskQuery query) {
        var marker = "tayang.saringan." + key;
        if (management.getProperties().containsKey(marker)) {
            return null;
        }
        var filter = filters.newTaskFilter(name);
        filter.setQuery(query);
        filter.setProperties(Map.of(
                "description",
                description,
                "color",
                color,
                "priority",
                priority,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                "variables",
                List.of(Map.of("name", "judul", "label", "Judul"))));
        filters.saveFilter(filter);
        management.setProperty(marker, filter.getId());
        return filter.getId();
    }
}
