package id.tayang.draf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tayang.engine.Unguarded;
import id.tayang.identity.People;
import id.tayang.security.CurrentUser;
import id.tayang.security.OpenAnswers;
import id.tayang.security.VisibleTask;
import org.camunda.bpm.engine.task.Task;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Which form a request is about, and what of the answers to it the user may give. Answers 401 and 404 as the form would. */
@Component
class DrafForm {

    private final VisibleTask tasks;
    private final CurrentUser user;
    private final OpenAnswers answers;
    private final People people;
    private final Unguarded unguarded;

    DrafForm(VisibleTask tasks, CurrentUser user, OpenAnswers answers, People people, Unguarded unguarded) {
        this.tasks = tasks;
        this.user = user;
        this.answers = answers;
        this.people = people;
        this.unguarded = unguarded;
    }

    /** @param jenis {@code tugas} with the id of a task, or {@code mulai} with the key of an SOP */
    Tempat find(String jenis, String acuan) {
        var who = user.required();
        if (jenis.equals("tugas")) {
            return Tempat.tugas(tasks.find(acuan).getId());
        }
        return Tempat.mulai(acuan, who);
    }

    /** Who has a task; null while nobody. A start is everybody's own. */
    String holder(Tempat tempat) {
        return tempat.sop() == null ? task(tempat).getAssignee() : user.required();
    }

    boolean mine(Tempat tempat) {
        return user.required().equals(holder(tempat));
    }

    /** Answers 409 where somebody else does the task, or nobody. */
    void requireMine(Tempat tempat) {
        if (!mine(tempat)) {
            throw new ResponseStatusException(
                    HttpStatus.CONFLICT,
                    holder(tempat) == null
                            ? "Ambil tugas ini dahulu; tulisan Anda masih ada di layar."
                            : "Tugas ini sekarang dikerjakan oleh %s. Tulisan Anda masih ada di layar; salin yang masih diperlukan."
                                    .formatted(name(holder(tempat))));
        }
    }

    /** What colleagues call a user; the engine tells an official only of himself. */
    String name(String user) {
        return unguarded.call(() -> people.name(user));
    }

    ObjectNode open(Tempat tempat, JsonNode given) {
        return tempat.sop() == null ? answers.ofTask(id(tempat), given) : answers.ofStart(tempat.sop(), given);
    }

    private Task task(Tempat tempat) {
        return tasks.find(id(tempat));
    }

    private static String id(Tempat tempat) {
        return tempat.kunci().substring("tugas:".length());
    }
}
