package id.tayang.officehours;

import id.tayang.calendar.WorkingCalendar;
import java.time.Clock;
import java.util.List;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes the calendar while the application runs, and with it every open deadline; or says what a change would do. */
@Component
class CalendarChanges {

    private static final int REASON_LIMIT = 2000;
    private static final int ATTEMPTS = 3;

    private final ChangeStore store;
    private final DeadlineHistory moved;
    private final ProposalCheck check;
    private final CalendarInForce inForce;
    private final ObjectProvider<OpenDeadlines> deadlines;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalendarChanges(
            ChangeStore store,
            DeadlineHistory moved,
            ProposalCheck check,
            CalendarInForce inForce,
            ObjectProvider<OpenDeadlines> deadlines,
            TransactionTemplate transaction,
            Clock clock) {
        this.store = store;
        this.moved = moved;
        this.check = check;
        this.inForce = inForce;
        this.deadlines = deadlines;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * @param revision what was looked at; to be named when the proposal is put in force
     * @param moves the deadlines that would move; empty when the proposal is refused
     */
    record Preview(long revision, Draft draft, List<DeadlineMove> moves) {}

    /** Changes nothing. */
    Preview preview(Proposal proposal) {
        var revision = store.revision();
        var draft = check.check(proposal, store.active());
        var moves = draft.next() == null
                ? List.<DeadlineMove>of()
                : deadlines
                        .orderedStream()
                        .flatMap(holder -> holder.moves(draft.next()).stream())
                        .toList();
        return new Preview(revision, draft, moves);
    }

    /**
     * Puts a proposal in force: stored, deadlines moved, all or nothing. New deadlines follow it from the commit on.
     *
     * @param seen the revision of the preview
     * @return the deadlines that moved
     * @throws StaleCalendarException when somebody else was faster
     * @throws IllegalArgumentException when the proposal is refused or the reason missing, saying why
     */
    List<DeadlineMove> apply(String by, String reason, long seen, Proposal proposal) {
        var why = reason(reason);
        for (var attempt = 1; ; attempt++) {
            try {
                return transaction.execute(status -> applied(by, why, seen, proposal));
            } catch (ConcurrencyFailureException | OptimisticLockingException e) {
                // Officials finish steps meanwhile; what they finished is not open the next time.
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private List<DeadlineMove> applied(String by, String reason, long seen, Proposal proposal) {
        if (store.lock() != seen) {
            throw new StaleCalendarException();
        }
        var draft = check.check(proposal, store.active());
        if (!draft.errors().isEmpty()) {
            throw new IllegalArgumentException(String.join("\n", draft.errors()));
        }
        var revision = seen + 1;
        store.begin(revision, by, clock.instant(), reason);
        var place = 0;
        for (var change : draft.changes()) {
            store.add(revision, place++, change);
        }
        store.withdraw(
                revision, draft.withdrawn().stream().map(StoredChange::id).toList());
        var moves = move(draft.next());
        moved.add(revision, moves);
        afterCommit(() -> inForce.take(revision, draft.next()));
        return moves;
    }

    private static String reason(String text) {
        var reason = text == null ? "" : text.strip();
        if (reason.isEmpty()) {
            throw new IllegalArgumentException("Alasan belum diisi: tulis mengapa kalender diubah.");
        } else if (reason.length() > REASON_LIMIT) {
            throw new IllegalArgumentException("Alasan paling panjang %d huruf.".formatted(REASON_LIMIT));
        }
        return reason;
    }

    private static void afterCommit(Runnable work) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                work.run();
            }
        });
    }

    private List<DeadlineMove> move(WorkingCalendar next) {
        return deadlines
                .orderedStream()
                .flatMap(holder -> holder.move(next).stream())
                .toList();
    }
}
