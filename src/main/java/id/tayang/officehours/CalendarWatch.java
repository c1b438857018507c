package id.tayang.officehours;

import id.tayang.calendar.InvalidCalendarException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes over what another node changed. After every change, here or there, it looks once more over the open deadlines: a
 * step that began while the change was being made may have got its deadline from the calendar before.
 */
@Component
class CalendarWatch {

    private static final Logger LOG = LoggerFactory.getLogger(CalendarWatch.class);

    private final ChangeStore store;
    private final DeadlineHistory moved;
    private final ConfiguredCalendar configured;
    private final CalendarInForce inForce;
    private final ObjectProvider<OpenDeadlines> deadlines;
    private final TransactionTemplate transaction;
    private long looked;

    CalendarWatch(
            ChangeStore store,
            DeadlineHistory moved,
            ConfiguredCalendar configured,
            CalendarInForce inForce,
            ObjectProvider<OpenDeadlines> deadlines,
            TransactionTemplate transaction) {
        this.store = store;
        this.moved = moved;
        this.configured = configured;
        this.inForce = inForce;
        this.deadlines = deadlines;
        this.transaction = transaction;
        this.looked = inForce.revision();
    }

    /** One look: a query for one number, and no more as long as that is the same. */
    @Scheduled(fixedDelayString = "${tayang.kalender.periksa}")
    void look() {
        var revision = store.revision();
        if (revision > inForce.revision()) {
            take(revision);
        }
        if (looked != inForce.revision()) {
            looked = transaction.execute(status -> moveStragglers(store.lock()));
        }
    }

    private void take(long revision) {
        try {
            inForce.take(
                    revision,
                    configured.with(
                            store.active().stream().map(StoredChange::change).toList()));
            LOG.info("Kalender kerja revisi {} berlaku", revision);
        } catch (InvalidCalendarException e) {
            // Two nodes with two configurations; this one keeps to what it has.
            LOG.error("Kalender kerja revisi {} tidak dapat dipakai di sini: {}", revision, e.getMessage());
        }
    }

    /** @return the revision that all deadlines follow now */
    private long moveStragglers(long revision) {
        if (revision != inForce.revision()) {
            return looked;
        }
        var moves = deadlines
                .orderedStream()
                .flatMap(holder -> holder.move(inForce.current().get()).stream())
                .toList();
        moved.add(revision, moves);
        if (!moves.isEmpty()) {
            LOG.info("{} tenggat menyusul ke kalender kerja revisi {}", moves.size(), revision);
        }
        return revision;
    }
}
