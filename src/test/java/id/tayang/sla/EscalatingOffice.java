package id.tayang.sla;

import static id.tayang.support.WorkingCalendars.WIB;

import id.tayang.Office;
import id.tayang.OfficeTime;
import id.tayang.Site;
import id.tayang.calendar.CurrentCalendar;
import id.tayang.calendar.WorkingDuration;
import id.tayang.identity.OfficePositions;
import id.tayang.notification.AddressBook;
import id.tayang.notification.NotificationBeans;
import id.tayang.notification.Outgoing;
import id.tayang.notification.Recipient;
import id.tayang.sop.StandardText;
import id.tayang.support.CaseEngine;
import id.tayang.support.MovingClock;
import id.tayang.support.TestDatabase;
import id.tayang.support.WorkingCalendars;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An office with a ledger filled by hand, on a real database, in the week of Monday 23 November 2026. */
final class EscalatingOffice implements AddressBook {

    final DataSource dataSource;
    final JdbcClient jdbc;
    final MovingClock clock = new MovingClock();
    final EscalationRows rows;
    final EscalationSchedule schedule;
    final EscalationRound round;
    final StepFacts facts;
    final NoticeText text;
    final Messenger messenger;
    final Outgoing outgoing;
    /** Who may look at which task, as "group task". */
    final List<String> readers = new ArrayList<>();

    private final Map<String, List<String>> members = new HashMap<>(Map.of(
            "staf", List.of("ani", "budi"),
            "kepala-seksi", List.of("kasi"),
            "kepala-bidang", List.of("kabid"),
            "kepala-dinas", List.of("kadis")));

    EscalatingOffice(TestDatabase database) {
        this(database, null);
    }

    /** @param addresses null for made-up ones */
    EscalatingOffice(TestDatabase database, AddressBook addresses) {
        dataSource = database.migrated();
        jdbc = JdbcClient.create(dataSource);
        clock.set(at(23, "08:00"));
        var calendars = new CurrentCalendar(WorkingCalendars.perpres());
        var settings = new EscalationProperties("", "PT30M", Map.of(), 4, Duration.ofSeconds(15));
        var positions = new OfficePositions(Map.of("kepala-seksi", "Kasi Publikasi"), Set.of());
        var policy = new EscalationPolicy(settings, positions);
        var office = new Office("Diskominfo Uji", WIB);
        rows = new EscalationRows(jdbc);
        schedule = new EscalationSchedule(calendars, policy);
        facts = new StepFacts(
                calendars, positions, new OfficeTime(office), new Site(URI.create("https://tayang.bantenprov.go.id/")));
        text = new NoticeText(facts, office);
        outgoing = NotificationBeans.outgoing(dataSource, clock);
        messenger = new Messenger(
                policy,
                settings,
                facts,
                text,
                addresses == null ? this : addresses,
                outgoing,
                (group, task, kasus) -> readers.add(group + " " + task));
        round = new EscalationRound(
                rows,
                schedule,
                messenger,
                CaseEngine.catalog(OfficeSop.usual()),
                calendars,
                new TransactionTemplate(new JdbcTransactionManager(dataSource)),
                clock);
    }

    /** A moment of November 2026 by the office's clock. */
    static Instant at(int day, String time) {
        return LocalDateTime.parse("2026-11-%02dT%s".formatted(day, time))
                .atZone(WIB)
                .toInstant();
    }

    void roundAt(int day, String time) {
        clock.set(at(day, time));
        round.run();
    }

    @Override
    public Recipient account(String user) {
        return new Recipient(user + "@uji.go.id", "");
    }

    @Override
    public List<Recipient> group(String group) {
        return members.getOrDefault(group, List.of()).stream()
                .map(this::account)
                .toList();
    }

    void join(String user, String group) {
        var all = new ArrayList<>(members.getOrDefault(group, List.of()));
        all.add(user);
        members.put(group, all);
    }

    /** An open step of "staf" that nobody took. */
    void step(String task, String standard, Instant created) {
        step(task, "staf", null, standard, created);
    }

    void step(String task, String pelaksana, String holder, String standard, Instant created) {
        var deadline =
                standard == null ? null : WorkingCalendars.perpres().plus(created, WorkingDuration.parse(standard));
        jdbc.sql("""
                        insert into langkah_sla (id, kasus, sop, definisi, versi, no_langkah, aktivitas, nama, pelaksana,
                          unit, luar, oleh, ulangan, standar, standar_teks, dibuat, tenggat_awal, tenggat, putusan,
                          eskalasi_tahap, eskalasi_pada, perlu_rekap)
                        values (:id, 'kasus-1', 'uji', 'uji:1:1', 1, '2', 'Activity_Menulis', 'Menulis rilis', :pelaksana,
                          :pelaksana, false, :oleh, 1, :standar, :teks, :dibuat, :tenggat, :tenggat, 'berjalan',
                          0, :pada, false)
                        """)
                .param("id", task)
                .param("pelaksana", pelaksana)
                .param("oleh", holder)
                .param("standar", standard)
                .param("teks", standard == null ? null : StandardText.of(standard))
                .param("dibuat", utc(created))
                .param("tenggat", utc(deadline), java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param(
                        "pada",
                        utc(schedule.next(OfficeSop.usual(), pelaksana, standard, created, deadline, 0)),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    void titled(String title, String number) {
        jdbc.sql("""
                        insert into kasus_sla (kasus, sop, definisi, versi, judul, nomor, dimulai, putusan)
                        values ('kasus-1', 'uji', 'uji:1:1', 1, :judul, :nomor, :dimulai, 'berjalan')
                        """)
                .param("judul", title)
                .param("nomor", number)
                .param("dimulai", utc(clock.instant()))
                .update();
    }

    void change(String task, String assignment) {
        jdbc.sql("update langkah_sla set " + assignment + " where id = ?")
                .param(task)
                .update();
    }

    void extend(String task, Instant deadline) {
        jdbc.sql("update langkah_sla set tenggat = ? where id = ?")
                .params(utc(deadline), task)
                .update();
    }

    int stage(String task) {
        return jdbc.sql("select eskalasi_tahap from langkah_sla where id = ?")
                .param(task)
                .query(Integer.class)
                .single();
    }

    Instant next(String task) {
        return jdbc
                .sql("select eskalasi_pada from langkah_sla where id = ?")
                .param(task)
                .query((row, n) -> row.getObject(1, OffsetDateTime.class))
                .list()
                .stream()
                .filter(java.util.Objects::nonNull)
                .map(OffsetDateTime::toInstant)
                .findFirst()
                .orElse(null);
    }

    /** What lies in the outbox, as {@code name: subject} in the order of names. */
    List<String> mail() {
        return jdbc.sql("select penerima, subjek from pemberitahuan order by penerima, subjek")
                .query((row, n) -> row.getString(1).replace("@uji.go.id", "") + ": " + row.getString(2))
                .list();
    }

    /** The same, and empties it. */
    List<String> newMail() {
        var mail = mail();
        jdbc.sql("delete from pemberitahuan").update();
        return mail;
    }

    String body(String recipient) {
        return jdbc.sql("select pesan from pemberitahuan where penerima = ?")
                .param(recipient + "@uji.go.id")
                .query(String.class)
                .single();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
