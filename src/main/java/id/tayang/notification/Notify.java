package id.tayang.notification;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.joining;

import id.tayang.engine.StandIns;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/**
 * Puts a message to an address, to the members of a group, or to both into the outbox, in the engine's transaction. A
 * mail server that is away, an address that is wrong, a group that is empty: none of them holds the case up.
 *
 * <p>A text variable of the engine ends at 4000 characters. A longer message comes as a list of paragraphs.
 */
@Component("beriTahu")
class Notify implements JavaDelegate {

    private final Outgoing outbox;
    private final StandIns standIns;

    Notify(Outgoing outbox, StandIns standIns) {
        this.outbox = outbox;
        this.standIns = standIns;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var letter = Letter.saying(
                execution.getProcessInstanceId(),
                execution.getCurrentActivityId(),
                required(execution, "subjek"),
                required(execution, "pesan"));
        outbox.put(letter, recipients(execution));
        execution.setVariableLocal("pemberitahuan", letter.id());
    }

    private List<Recipient> recipients(DelegateExecution execution) {
        if (!execution.hasVariable("kepadaEmail") && !execution.hasVariable("kepadaGrup")) {
            throw missing(execution, "kepadaEmail\" atau \"kepadaGrup");
        }
        var recipients = new ArrayList<Recipient>();
        var group = text(execution, "kepadaGrup");
        if (!group.isEmpty()) {
            recipients.addAll(
                    new EngineAddressBook(execution.getProcessEngineServices().getIdentityService(), standIns)
                            .group(group));
        }
        var address = text(execution, "kepadaEmail");
        // An address that an official may leave out, and did, is on record as one that got nothing.
        if (!address.isEmpty() || group.isEmpty()) {
            recipients.add(Recipient.at(address));
        }
        return recipients;
    }

    private static String required(DelegateExecution execution, String name) {
        var text = text(execution, name);
        if (text.isEmpty()) {
            throw missing(execution, name);
        }
        return text;
    }

    private static String text(DelegateExecution execution, String name) {
        var value = execution.getVariable(name);
        return value instanceof Collection<?> paragraphs
                ? paragraphs.stream()
                        .map(Notify::text)
                        .filter(not(String::isEmpty))
                        .collect(joining("\n\n"))
                : text(value);
    }

    private static String text(Object value) {
        return value == null ? "" : value.toString().strip();
    }

    private static IllegalArgumentException missing(DelegateExecution execution, String name) {
        return new IllegalArgumentException(
                "Parameter \"%s\" pada langkah \"%s\" belum diisi.".formatted(name, execution.getCurrentActivityId()));
    }
}
