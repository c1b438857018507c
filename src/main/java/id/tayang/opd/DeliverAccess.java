package id.tayang.opd;

import id.tayang.notification.Letter;
import id.tayang.notification.Outgoing;
import id.tayang.notification.Recipient;
import id.tayang.sop.StepInputs;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Writes to the person in charge of a new site how he gets at it: never by a password, but by a link that he can use once
 * to make his own. The case keeps an id, which opens nothing.
 */
@Component("serahkanAkses")
class DeliverAccess implements JavaDelegate {

    private final SubdomainRule rule;
    private final HandOvers handOvers;
    private final HandOverLetters letters;
    private final Outgoing outbox;
    private final ObjectProvider<WordPressNetwork> wordPress;

    DeliverAccess(
            SubdomainRule rule,
            HandOvers handOvers,
            HandOverLetters letters,
            Outgoing outbox,
            ObjectProvider<WordPressNetwork> wordPress) {
        this.rule = rule;
        this.handOvers = handOvers;
        this.letters = letters;
        this.outbox = outbox;
        this.wordPress = wordPress;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var inputs = new StepInputs(execution);
        var kasus = execution.getProcessInstanceId();
        var activity = execution.getCurrentActivityId();
        var email = inputs.text("kepadaEmail");
        var subject = inputs.text("subjek");
        var body = paragraphs(execution.getVariable("pesan"));
        if (wordPress.getIfAvailable() == null) {
            var letter = Letter.about(
                    "akses " + kasus, kasus, activity, subject, body + "\n\n" + inputs.text("pesanTanpaTautan"));
            outbox.put(letter, List.of(Recipient.at(email)));
            execution.setVariableLocal("serahTerima", "");
            return;
        }
        var label = rule.check(inputs.text("subdomain")).label();
        var handOver = handOvers.create(kasus, label, inputs.text("akun"), email, null);
        letters.send(handOver, activity, subject, body + "\n\n" + inputs.text("pesanTautan"));
        execution.setVariableLocal("serahTerima", handOver.id());
    }

    private static String paragraphs(Object value) {
        return value instanceof Collection<?> several
                ? several.stream()
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining("\n\n"))
                : String.valueOf(value);
    }
}
