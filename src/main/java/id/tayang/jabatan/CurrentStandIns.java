package id.tayang.jabatan;

import id.tayang.engine.StandIns;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Who acts for which position now. The rows are kept in memory for a moment, because every request and every step asks; when
 * one begins or ends is asked of the clock each time, so it takes effect on the minute. What this node changes it knows at
 * once, what another node changes within {@link #FRESH}.
 */
@Component
class CurrentStandIns implements StandIns {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final StandInTable table;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile Rows rows;

    CurrentStandIns(StandInTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** @param change how many changes there had been before they were read */
    private record Rows(List<StandIn> all, Instant read, long change) {}

    @Override
    public Set<String> positionsOf(String user) {
        return user == null ? Set.of() : ofPerson(user).map(StandIn::position).collect(Collectors.toSet());
    }

    @Override
    public Set<String> of(String group) {
        return now().filter(standIn -> standIn.position().equals(group))
                .map(StandIn::person)
                .collect(Collectors.toSet());
    }

    /** Everything that holds now. */
    Stream<StandIn> now() {
        var now = clock.instant();
        return rows(now).stream().filter(standIn -> standIn.holds(now));
    }

    /** What a person, null for nobody, does now beside his own position. */
    Stream<StandIn> ofPerson(String user) {
        return now().filter(standIn -> standIn.person().equals(user));
    }

    Optional<StandIn> find(String user, String group) {
        return ofPerson(user)
                .filter(standIn -> standIn.position().equals(group))
                .findFirst();
    }

    /** What has ended while its tasks have not gone back. */
    List<StandIn> ended() {
        var now = clock.instant();
        return rows(now).stream().filter(standIn -> standIn.over(now)).toList();
    }

    /** To be called in the transaction that changes something. */
    void changed() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            changes.incrementAndGet();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.incrementAndGet();
            }
        });
    }

    private List<StandIn> rows(Instant now) {
        var known = rows;
        var change = changes.get();
        if (known == null
                || known.change() != change
                || Duration.between(known.read(), now).abs().compareTo(FRESH) > 0) {
            known = new Rows(table.open(), now, change);
            rows = known;
        }
        return known.all();
    }
}
