package id.tayang.sla;

import id.tayang.notification.AddressBook;
import id.tayang.notification.Outgoing;
import id.tayang.notification.Recipient;
import id.tayang.sop.Sop;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Knows to whom a message about a step goes: to its holder, or its group while nobody took it, and then to the superior. */
@Component
class Messenger {

    private final EscalationPolicy policy;
    private final EscalationProperties office;
    private final StepFacts facts;
    private final NoticeText text;
    private final AddressBook addresses;
    private final Outgoing outgoing;
    private final ReadingRights rights;

    Messenger(
            EscalationPolicy policy,
            EscalationProperties office,
            StepFacts facts,
            NoticeText text,
            AddressBook addresses,
            Outgoing outgoing,
            ReadingRights rights) {
        this.policy = policy;
        this.office = office;
        this.facts = facts;
        this.text = text;
        this.addresses = addresses;
        this.outgoing = outgoing;
        this.rights = rights;
    }

    /** For the messages of one round. */
    Mailbag bag(Instant now) {
        return new Mailbag(text, outgoing, office.digestFrom(), now);
    }

    /** Puts the message of the stage into the bag; those of earlier stages that have not gone out no longer will. */
    void tell(EscalationRow row, Sop sop, int stage, Mailbag bag) {
        outgoing.withdraw(IntStream.range(1, stage)
                .mapToObj(earlier -> Notice.event(row, earlier))
                .toList());
        var superior =
                stage == EscalationSchedule.SUPERIOR ? policy.superior(sop, row.pelaksana()) : Optional.<String>empty();
        superior.ifPresent(group -> rights.give(group, row.task(), row.kasus()));
        var name = superior.map(group -> facts.position(sop, group, group)).orElse("");
        var above = superior.map(addresses::group).orElse(List.of());
        bag.add(
                new Notice(row, sop, stage, name, false),
                holders(row).stream().filter(holder -> !above.contains(holder)).toList());
        bag.add(new Notice(row, sop, stage, name, true), above);
    }

    List<Recipient> holders(EscalationRow row) {
        return row.holder() == null ? addresses.group(row.unit()) : List.of(addresses.account(row.holder()));
    }
}
