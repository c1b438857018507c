package id.tayang.officehours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.tayang.calendar.Finding;
import id.tayang.support.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.CannotAcquireLockException;

class CalendarChangesTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);
    private static final ChangeText CLOSED = Node.text("penutupan", "2026-12-01", "2026-12-02", "");

    private final OpenSteps steps = new OpenSteps();

    @ParameterizedTest
    @EnumSource
    void keeps_who_when_why_what_and_the_deadlines(TestDatabase database) {
        var node = new Node(database.migrated(), steps);
        steps.begin("a", LocalDateTime.parse("2026-11-30T10:00"), "P1D", node.calendar());
        steps.begin("b", LocalDateTime.parse("2026-12-01T10:00"), "PT1H", node.calendar());
        steps.begin("c", LocalDateTime.parse("2026-11-26T10:00"), "P1D", node.calendar());

        node.apply("Pindah gedung", CLOSED);
        node.withdraw("Tidak jadi", node.newest());

        assertThat(node.store.active()).isEmpty();
        assertThat(node.store.all())
                .extracting(StoredChange::revision, StoredChange::words, StoredChange::withdrawn)
                .containsExactly(
                        tuple(1L, "Penutupan kantor 1 Desember 2026 sampai 2 Desember 2026: Uji (SKB 1/2026)", 2L));
        assertThat(node.store.acts())
                .containsExactly(
                        act(2, "Tidak jadi", "2026-12-01T03:00:00Z", "2026-12-01T04:00:00Z"),
                        act(1, "Pindah gedung", "2026-12-03T01:30:00Z", "2026-12-03T03:00:00Z"));
        assertThat(node.moved.of(1, 100))
                .extracting(DeadlineMove::langkah, DeadlineMove::judul, DeadlineMove::dari, DeadlineMove::menjadi)
                .containsExactly(
                        tuple("a", "Judul a", instant("2026-12-01T03:00:00Z"), instant("2026-12-03T03:00:00Z")),
                        tuple("b", "Judul b", instant("2026-12-01T04:00:00Z"), instant("2026-12-03T01:30:00Z")));
        assertThat(node.moved.of(1, 1)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void holds_after_the_next_start(TestDatabase database) {
        var dataSource = database.migrated();
        var node = new Node(dataSource, steps);
        node.apply("Pindah gedung", CLOSED);
        node.apply("SKB baru", Node.text("libur", "2026-12-04", "", ""));
        node.withdraw("Keliru", node.newest());

        var next = new Node(dataSource, steps);

        assertThat(next.calendar().isWorkingDay(TUESDAY)).isFalse();
        assertThat(next.calendar().isWorkingDay(LocalDate.of(2026, 12, 4))).isTrue();
        assertThat(next.inForce.revision()).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource
    void what_fails_halfway_leaves_everything_as_it_was(TestDatabase database) {
        var node = new Node(database.migrated(), steps);
        steps.failWith(new IllegalStateException("Mesin berhenti"));

        assertThatThrownBy(() -> node.apply("Pindah gedung", CLOSED)).hasMessage("Mesin berhenti");

        assertThat(node.store.revision()).isZero();
        assertThat(node.store.acts()).isEmpty();
        assertThat(node.store.all()).isEmpty();
        assertThat(node.calendar().isWorkingDay(TUESDAY)).isTrue();
        assertThat(node.inForce.revision()).isZero();
    }

    @ParameterizedTest
    @EnumSource
    void what_is_rolled_back_at_the_end_never_held(TestDatabase database) {
        var node = new Node(database.migrated(), steps);

        node.transaction.executeWithoutResult(status -> {
            node.apply("Pindah gedung", CLOSED);
            assertThat(node.calendar().isWorkingDay(TUESDAY)).isTrue();
            status.setRollbackOnly();
        });

        assertThat(node.store.revision()).isZero();
        assertThat(node.store.acts()).isEmpty();
        assertThat(node.calendar().isWorkingDay(TUESDAY)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void a_step_that_is_finished_meanwhile_only_makes_it_try_again(TestDatabase database) {
        var node = new Node(database.migrated(), steps);
        steps.failWith(new CannotAcquireLockException("Somebody completes the task"));

        node.apply("Pindah gedung", CLOSED);

        assertThat(node.store.acts()).hasSize(1);
        assertThat(node.calendar().isWorkingDay(TUESDAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void who_looked_at_an_older_calendar_is_refused(TestDatabase database) {
        var node = new Node(database.migrated(), steps);
        node.apply("Pindah gedung", CLOSED);

        assertThatThrownBy(() -> node.changes.apply(
                        "lain", "SKB", 0, new Proposal(List.of(Node.text("libur", "2026-12-07", "", "")), List.of())))
                .isInstanceOf(StaleCalendarException.class)
                .hasMessageContaining("Muat ulang");
        assertThat(node.store.active()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void of_two_administrators_at_once_one_is_refused(TestDatabase database) throws Exception {
        var node = new Node(database.migrated(), steps);
        var threads = Executors.newFixedThreadPool(2);
        var start = new CyclicBarrier(2);
        var ends = IntStream.of(1, 2)
                .mapToObj(day -> threads.submit((Callable<Object>) () -> {
                    start.await();
                    return node.changes.apply(
                            "admin-" + day,
                            "SKB",
                            0,
                            new Proposal(List.of(Node.text("libur", "2026-12-0" + day, "", "")), List.of()));
                }))
                .toList();
        threads.shutdown();

        var refused = 0;
        for (var end : ends) {
            try {
                end.get();
            } catch (ExecutionException e) {
                assertThat(e).hasCauseInstanceOf(StaleCalendarException.class);
                refused++;
            }
        }

        assertThat(refused).isEqualTo(1);
        assertThat(node.store.active()).hasSize(1);
        assertThat(node.store.revision()).isEqualTo(1);
        assertThat(node.calendar().isWorkingDay(node.newest().change().from())).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void another_node_takes_it_over_and_moves_what_was_begun_meanwhile(TestDatabase database) {
        var dataSource = database.migrated();
        var here = new Node(dataSource, steps);
        var there = new Node(dataSource, steps);
        here.apply("Pindah gedung", CLOSED);
        steps.begin("sela", LocalDateTime.parse("2026-11-30T10:00"), "P1D", there.calendar());

        there.watch.look();

        assertThat(there.inForce.revision()).isEqualTo(1);
        assertThat(there.calendar().isWorkingDay(TUESDAY)).isFalse();
        assertThat(steps.deadline("sela")).isEqualTo("2026-12-03T03:00:00Z");
        assertThat(here.store.acts()).extracting(CalendarAct::moved).containsExactly(1);
        there.watch.look();
        steps.failWith(new IllegalStateException("Nothing left to look at"));
        there.watch.look();
    }

    @ParameterizedTest
    @EnumSource
    void what_began_here_while_it_was_changed_is_moved_by_the_next_look(TestDatabase database) {
        var node = new Node(database.migrated(), steps);
        var before = node.calendar();
        node.apply("Pindah gedung", CLOSED);
        steps.begin("sela", LocalDateTime.parse("2026-11-30T10:00"), "P1D", before);

        node.watch.look();

        assertThat(steps.deadline("sela")).isEqualTo("2026-12-03T03:00:00Z");
        assertThat(node.store.acts()).extracting(CalendarAct::moved).containsExactly(1);
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void asks_for_a_reason(TestDatabase database) {
        var node = new Node(database.migrated(), steps);

        for (var reason : new String[] {null, "", "  ", "a".repeat(2001)}) {
            assertThatThrownBy(() -> node.apply(reason, CLOSED))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Alasan");
        }
        assertThat(node.store.revision()).isZero();
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void works_before_anybody_holds_deadlines(TestDatabase database) {
        var node = new Node(database.migrated());

        assertThat(node.apply("Pindah gedung", CLOSED)).isEmpty();
        assertThat(node.calendar().isWorkingDay(TUESDAY)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = "H2")
    void what_is_withdrawn_cannot_be_withdrawn_again(TestDatabase database) {
        var node = new Node(database.migrated(), steps);
        node.apply("Pindah gedung", CLOSED);
        var change = node.newest();
        node.withdraw("Tidak jadi", change);

        assertThatThrownBy(() -> node.withdraw("Sekali lagi", change))
                .hasMessageContaining("tidak ada atau sudah dicabut");
        assertThat(node.changes
                        .preview(new Proposal(List.of(), List.of(change.id())))
                        .draft()
                        .findings())
                .anyMatch(Finding::isError);
    }

    private static CalendarAct act(long revision, String reason, String earliest, String latest) {
        return new CalendarAct(
                revision, "admin", instant("2026-11-20T01:30:00Z"), reason, 2, instant(earliest), instant(latest));
    }

    private static Instant instant(String text) {
        return Instant.parse(text);
    }
}
