package id.tayang.sla;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/** Refuses in its own transaction, around the engine's: the engine logs whatever passes it as an error of its own. */
@Component
class LedgerActions implements StepActions {

    private static final int REASON_LENGTH = 2000;

    /** Two clicks within this are one. */
    private static final Duration DOUBLE_CLICK = Duration.ofSeconds(30);

    private final OpenSteps steps;
    private final StepEffects effects;
    private final ActionLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    LedgerActions(OpenSteps steps, StepEffects effects, ActionLog log, TransactionTemplate transaction, Clock clock) {
        this.steps = steps;
        this.effects = effects;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void remind(String task, String by, String reason) {
        act(task, Tindakan.INGATKAN, by, reason, null, step -> effects.remind(step, by, reason.strip()));
    }

    @Override
    public void extend(String task, String by, String reason, LocalDateTime deadline) {
        var wanted = deadline == null ? null : effects.instant(deadline).toString();
        act(task, Tindakan.PERPANJANG, by, reason, wanted, step -> effects.extend(step, deadline));
    }

    @Override
    public void reassign(String task, String by, String reason, String group) {
        act(task, Tindakan.ALIHKAN, by, reason, group, step -> effects.reassign(step, group));
    }

    /** @param effect gives what stood there before */
    private void act(
            String task, Tindakan kind, String by, String reason, String wanted, Function<LedgerStep, String> effect) {
        var why = checked(reason);
        transaction.executeWithoutResult(status -> {
            var step = steps.lock(task);
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            var repeated = log.last(step)
                    .filter(last -> last.repeats(kind, by, why, wanted))
                    .filter(last -> last.pada().plus(DOUBLE_CLICK).isAfter(now))
                    .isPresent();
            if (!repeated) {
                var before = effect.apply(step);
                log.add(new ActionRow(step.id(), step.kasus(), kind, by, now, why, before, wanted));
            }
        });
    }

    private static String checked(String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Isi alasannya: alasan disimpan bersama tindakan.");
        }
        if (reason.strip().length() > REASON_LENGTH) {
            throw new ResponseStatusException(
                    HttpStatus.BAD_REQUEST, "Alasan paling panjang %d huruf.".formatted(REASON_LENGTH));
        }
        return reason.strip();
    }
}
