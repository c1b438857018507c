package id.tayang.waiting;

import id.tayang.engine.Unguarded;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.EventSubscription;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/**
 * Running cases that listen for a message, and its sending by the officials whom {@link Senders} allows it. Reads without the
 * engine's checks: whose turn it is to answer may never have had a task of the case.
 */
@Component
public class WaitingCases {

    /** Variable with the note of whoever declared the last event. */
    static final String NOTE = "catatanPesan";

    private static final String MESSAGE = "message";

    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final TaskService tasks;
    private final Senders senders;
    private final Unguarded unguarded;
    private final Listeners listeners;

    WaitingCases(
            RuntimeService runtime,
            RepositoryService repository,
            TaskService tasks,
            Senders senders,
            Listeners listeners,
            Unguarded unguarded) {
        this.runtime = runtime;
        this.repository = repository;
        this.tasks = tasks;
        this.senders = senders;
        this.listeners = listeners;
        this.unguarded = unguarded;
    }

    /** What this user may declare, first the cases that stand still, the longest waiting first. */
    List<WaitingEvent> of(String user, Set<String> groups) {
        return unguarded.call(() -> {
            // A message that starts a process belongs to no case yet.
            var listening = runtime.createEventSubscriptionQuery().eventType(MESSAGE).list().stream()
                    .filter(subscription -> subscription.getProcessInstanceId() != null)
                    .toList();
            var definitions = definitionsOf(listening);
            return listening.stream()
                    .map(subscription -> ifAllowed(user, groups, subscription, definitions))
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing((WaitingEvent event) -> !event.blocking())
                            .thenComparing(WaitingEvent::since))
                    .toList();
        });
    }

    /**
     * Declares that the event has happened. The note and the sender stay as a comment of the case, the note also as the
     * variable {@value #NOTE} for the forms that follow.
     */
    public void send(String user, Set<String> groups, String execution, String message, String note) {
        // Thrown outside of the engine's transaction: the engine logs whatever passes it as an error of its own.
        unguarded.call(() -> deliver(user, groups, execution, message, note)).ifPresent(refusal -> {
            throw refusal;
        });
    }

    private Optional<ResponseStatusException> deliver(
            String user, Set<String> groups, String execution, String message, String note) {
        var listening = runtime.createEventSubscriptionQuery()
                .eventType(MESSAGE)
                .executionId(execution)
                .eventName(message)
                .list();
        if (listening.isEmpty()) {
            return refusal(
                    HttpStatus.NOT_FOUND,
                    "Peristiwa ini sudah tidak ditunggu. Mungkin sudah dinyatakan orang lain atau prosesnya selesai.");
        }
        var allowed = ifAllowed(user, groups, listening.get(0), definitionsOf(listening));
        if (allowed.isEmpty()) {
            return refusal(
                    HttpStatus.FORBIDDEN, "Peristiwa ini hanya dapat dinyatakan oleh pelaksana yang ditunjuk SOP.");
        }
        var event = allowed.get();
        tasks.createComment(null, event.kasus(), note.isEmpty() ? event.label() : event.label() + ": " + note);
        runtime.messageEventReceived(message, execution, Map.of(NOTE, note));
        return Optional.empty();
    }

    private static Optional<ResponseStatusException> refusal(HttpStatus status, String reason) {
        return Optional.of(new ResponseStatusException(status, reason));
    }

    private Optional<WaitingEvent> ifAllowed(
            String user, Set<String> groups, EventSubscription subscription, Map<String, String> definitions) {
        var kasus = subscription.getProcessInstanceId();
        var definition = definitions.get(kasus);
        var listener = listeners.of(definition, subscription.getActivityId());
        if (!senders.may(user, groups, listener, kasus)) {
            return Optional.empty();
        }
        return Optional.of(new WaitingEvent(
                subscription.getExecutionId(),
                subscription.getEventName(),
                kasus,
                Objects.toString(runtime.getVariable(kasus, "judul"), ""),
                repository.getProcessDefinition(definition).getName(),
                listener.label(),
                listener.blocking(),
                subscription.getCreated().toInstant()));
    }

    /** Definition by case, in one query. */
    private Map<String, String> definitionsOf(List<EventSubscription> subscriptions) {
        var cases = subscriptions.stream()
                .map(EventSubscription::getProcessInstanceId)
                .collect(Collectors.toSet());
        return cases.isEmpty()
                ? Map.of()
                : runtime.createProcessInstanceQuery().processInstanceIds(cases).list().stream()
                        .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getProcessDefinitionId));
    }
}
