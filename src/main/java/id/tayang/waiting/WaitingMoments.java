package id.tayang.waiting;

import id.tayang.engine.Unguarded;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Moments that running cases stand still for, and their change by the officials whom {@link Senders} allows it. Reads
 * without the engine's checks, as {@link WaitingCases} does.
 */
@Component
class WaitingMoments {

    private final MomentJobs jobs;
    private final WaitingChannel channel;
    private final Senders senders;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final OfficeMoment clock;
    private final Unguarded unguarded;

    WaitingMoments(
            MomentJobs jobs,
            WaitingChannel channel,
            Senders senders,
            ManagementService management,
            RuntimeService runtime,
            RepositoryService repository,
            TaskService tasks,
            OfficeMoment clock,
            Unguarded unguarded) {
        this.jobs = jobs;
        this.channel = channel;
        this.senders = senders;
        this.management = management;
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.clock = clock;
        this.unguarded = unguarded;
    }

    /** What this user may change, the next moment first. */
    List<WaitingMoment> of(String user, Set<String> groups) {
        return unguarded.call(() -> jobs.at(listener -> Senders.member(groups, listener))
                .filter(moment -> senders.may(user, groups, moment.listener(), moment.kasus()))
                .map(this::shown)
                .sorted(Comparator.comparing(WaitingMoment::pada))
                .toList());
    }

    /**
     * Moves a moment. Who did, from when and to when stays as a comment of the case.
     *
     * @param seen the moment that the user saw; when it is another by now, nothing is changed
     * @param wanted the present lets the case go on at once
     * @throws ResponseStatusException 404 when the user may not or the case no longer waits, 409 when somebody else was faster
     */
    void change(String user, Set<String> groups, String id, Instant seen, Instant wanted) {
        // Thrown outside of the engine's transaction: the engine logs whatever passes it as an error of its own.
        unguarded.call(() -> move(user, groups, id, seen, wanted)).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private Optional<ResponseStatusException> move(
            String user, Set<String> groups, String id, Instant seen, Instant wanted) {
        var found = jobs.find(id).filter(moment -> senders.may(user, groups, moment.listener(), moment.kasus()));
        if (found.isEmpty()) {
            return refusal(
                    HttpStatus.NOT_FOUND,
                    "Proses ini tidak lagi menunggu waktu itu: waktunya sudah tiba, prosesnya selesai, atau bukan untuk Anda.");
        }
        var moment = found.get();
        if (clock.come(moment.due())) {
            return refusal(
                    HttpStatus.CONFLICT, "Waktunya sudah tiba dan tidak dapat diubah lagi. Proses sedang berlanjut.");
        }
        if (!moment.due().equals(seen)) {
            return refusal(
                    HttpStatus.CONFLICT,
                    "Waktunya baru saja diubah orang lain menjadi %s. Periksa lagi."
                            .formatted(clock.words(moment.due())));
        }
        tasks.createComment(null, moment.kasus(), note(moment, wanted));
        management.setJobDuedate(id, Date.from(wanted));
        return Optional.empty();
    }

    private String note(MomentJob moment, Instant wanted) {
        var from = clock.words(moment.due());
        return clock.come(wanted)
                ? "%s: dijalankan sekarang, semula %s".formatted(name(moment), from)
                : "%s: diubah dari %s menjadi %s".formatted(name(moment), from, clock.words(wanted));
    }

    private String name(MomentJob moment) {
        var label = moment.listener().label();
        return channel.label(moment).map(kanal -> label + " " + kanal).orElse(label);
    }

    private WaitingMoment shown(MomentJob moment) {
        return new WaitingMoment(
                moment.job().getId(),
                Objects.toString(runtime.getVariable(moment.kasus(), "judul"), ""),
                repository
                        .getProcessDefinition(moment.job().getProcessDefinitionId())
                        .getName(),
                moment.listener().label(),
                channel.label(moment).orElse(null),
                moment.due(),
                clock.words(moment.due()),
                clock.typed(moment.due()),
                clock.come(moment.due()));
    }

    private static Optional<ResponseStatusException> refusal(HttpStatus status, String reason) {
        return Optional.of(new ResponseStatusException(status, reason));
    }
}
