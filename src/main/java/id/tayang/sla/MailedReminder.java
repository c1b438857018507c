package id.tayang.sla;

import id.tayang.engine.Unguarded;
import id.tayang.identity.People;
import id.tayang.notification.Letter;
import id.tayang.notification.Outgoing;
import id.tayang.sop.SopCatalog;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Reads without the engine's checks: whoever may remind need not see the accounts of the others. */
@Component
class MailedReminder implements StepReminder {

    private final EscalationRows rows;
    private final SopCatalog catalog;
    private final StepFacts facts;
    private final NoticeText text;
    private final Messenger messenger;
    private final Outgoing outgoing;
    private final People people;
    private final Unguarded unguarded;
    private final Clock clock;

    MailedReminder(
            EscalationRows rows,
            SopCatalog catalog,
            StepFacts facts,
            NoticeText text,
            Messenger messenger,
            Outgoing outgoing,
            People people,
            Unguarded unguarded,
            Clock clock) {
        this.rows = rows;
        this.catalog = catalog;
        this.facts = facts;
        this.text = text;
        this.messenger = messenger;
        this.outgoing = outgoing;
        this.people = people;
        this.unguarded = unguarded;
        this.clock = clock;
    }

    @Override
    public void remind(String task, String by, String reason) {
        var row = rows.open(task)
                .orElseThrow(
                        () -> new IllegalArgumentException("Langkah ini sudah selesai; tidak ada yang diingatkan."));
        unguarded.call(() -> {
            outgoing.put(letter(row, by, reason), messenger.holders(row));
            return null;
        });
    }

    private Letter letter(EscalationRow row, String by, String reason) {
        var sop = catalog.version(row.definition());
        var now = clock.instant();
        var who = people.name(by);
        return Letter.about(
                // A second click within the minute is the same reminder.
                String.join(
                        "/",
                        "ingatkan",
                        row.task(),
                        by,
                        now.truncatedTo(ChronoUnit.MINUTES).toString(),
                        reason),
                row.kasus(),
                row.activity(),
                "Pengingat: %s – %s".formatted(row.name(), facts.title(row, sop)),
                text.mail(
                        "%s mengingatkan Anda akan langkah berikut.\nAlasan: %s"
                                .formatted(who, StepFacts.oneLine(reason)),
                        facts.block(row, sop, now),
                        "Yang perlu dilakukan: buka tugasnya dan selesaikan, atau sampaikan hambatannya kepada " + who
                                + "."));
    }
}
