package id.tayang.officehours;

import id.tayang.calendar.InvalidCalendarException;
import id.tayang.calendar.WorkingCalendar;
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
    private final DeadlineHistory history;
    private final ConfiguredCalendar configured;
    private final CalendarInForce inForce;
    private final ObjectProvider<OpenDeadlines> deadlines;
    private final TransactionTemplate transaction;
    private long looked;

    CalendarWatch(
            ChangeStore store,
            DeadlineHistory history,
            ConfiguredCalendar configured,
            CalendarInForce inForce,
            ObjectProvider<OpenDeadlines> deadlines,
            TransactionTemplate transaction) {
        this.store = store;
        this.history = history;
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
        } else if (looked != revision) {
            looked = moveStragglers(revision, inForce.current().get());
        }
    }

    private void take(long revision) {
        try {
            var next = configured.with(
                    store.active().stream().map(StoredChange::change).toList());
            // Before it holds here: whoever compares the two calendars still knows both.
            moveStragglers(revision, next);
            inForce.take(revision, next);
            LOG.info("Kalender kerja revisi {} berlaku", revision);
        } catch (InvalidCalendarException e) {
            // Two nodes with two configurations; this one keeps to what it has.
            LOG.error("Kalender kerja revisi {} tidak dapat dipakai di sini: {}", revision, e.getMessage());
        }
    }

    /** @return the revision that was looked over; an older one when somebody changes the calendar meanwhile */
    private long moveStragglers(long revision, WorkingCalendar calendar) {
        return transaction.execute(status -> {
            if (store.lock() != revision) {
                return looked;
            }
            var moves = deadlines
                    .orderedStream()
                    .flatMap(holder -> holder.move(calendar).stream())
                    .toList();
            history.add(revision, moves);
            if (!moves.isEmpty()) {
                LOG.info("{} tenggat menyusul ke kalender kerja revisi {}", moves.size(), revision);
            }
            return revision;
        });
    }
}
