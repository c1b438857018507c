package id.tayang.officehours;

import id.tayang.calendar.WeeklyPattern;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.support.WorkingCalendars;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The calendar part of one running application, on Friday 20 November 2026 at 08:30 WIB. */
final class Node {

    /** Closed on 25 November, open on Saturday 28 November, with hours for a Ramadan that nobody has fixed yet. */
    static final ConfiguredCalendar CONFIGURED = new ConfiguredCalendar(
            WorkingCalendars.WIB,
            List.of(),
            List.of(
                    WorkingCalendars.normal(),
                    ramadan("Ramadan 1448 H (perkiraan)", "2027-02-08", "2027-03-09", "08:00-12:00,12:30-15:00")),
            List.of(LocalDate.of(2026, 11, 25)),
            List.of(new ConfiguredCalendar.ExtraDay(LocalDate.of(2026, 11, 28), WorkingCalendars.hours("08:00-12:00"))),
            WorkingCalendars.holidays());

    final ChangeStore store;
    final DeadlineHistory moved;
    final CalendarInForce inForce;
    final CalendarChanges changes;
    final CalendarWatch watch;
    final HolidayImport files;
    final YearReader years;
    final TransactionTemplate transaction;

    Node(DataSource database, OpenDeadlines... open) {
        var jdbc = new JdbcTemplate(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        var clock = Clock.fixed(Instant.parse("2026-11-20T01:30:00Z"), ZoneOffset.UTC);
        var deadlines = provider(open);
        store = new ChangeStore(JdbcClient.create(jdbc));
        moved = new DeadlineHistory(JdbcClient.create(jdbc), jdbc);
        inForce = new CalendarConfiguration().calendarInForce(CONFIGURED, store, clock);
        var check = new ProposalCheck(CONFIGURED, clock);
        changes = new CalendarChanges(store, moved, check, inForce, deadlines, transaction, clock);
        watch = new CalendarWatch(store, moved, CONFIGURED, inForce, deadlines, transaction);
        files = new HolidayImport(CONFIGURED, store);
        years = new YearReader(CONFIGURED, inForce, store, clock);
    }

    WorkingCalendar calendar() {
        return inForce.current().get();
    }

    /** As an administrator who looked a moment ago. */
    List<DeadlineMove> apply(String reason, ChangeText... added) {
        return changes.apply("admin", reason, store.revision(), new Proposal(List.of(added), List.of()));
    }

    List<DeadlineMove> withdraw(String reason, StoredChange change) {
        return changes.apply("admin", reason, store.revision(), new Proposal(List.of(), List.of(change.id())));
    }

    StoredChange newest() {
        var active = store.active();
        return active.get(active.size() - 1);
    }

    static ChangeText text(String kind, String from, String to, String hours) {
        return new ChangeText(kind, from, to, "Uji", "SKB 1/2026", false, hours);
    }

    private static WeeklyPattern ramadan(String name, String from, String to, String hours) {
        return new WeeklyPattern(
                name, LocalDate.parse(from), LocalDate.parse(to), true, WorkingCalendars.week(hours, hours));
    }

    private static ObjectProvider<OpenDeadlines> provider(OpenDeadlines... open) {
        var beans = new StaticListableBeanFactory();
        for (var i = 0; i < open.length; i++) {
            beans.addBean("deadlines" + i, open[i]);
        }
        return beans.getBeanProvider(OpenDeadlines.class);
    }
}
