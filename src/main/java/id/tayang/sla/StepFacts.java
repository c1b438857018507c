package id.tayang.sla;

import id.tayang.OfficeTime;
import id.tayang.Site;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.identity.OfficePositions;
import id.tayang.sop.Pelaksana;
import id.tayang.sop.Sop;
import id.tayang.sop.StandardText;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What every mail says of a step, in the same words. No names of persons. */
@Component
class StepFacts {

    private final Supplier<WorkingCalendar> calendars;
    private final OfficePositions positions;
    private final OfficeTime officeTime;
    private final Site site;

    StepFacts(Supplier<WorkingCalendar> calendars, OfficePositions positions, OfficeTime officeTime, Site site) {
        this.calendars = calendars;
        this.officeTime = officeTime;
        this.positions = positions;
        this.site = site;
    }

    /** Title of the case on one line; that of the SOP where it has none. */
    String title(EscalationRow row, Sop sop) {
        var title = oneLine(Objects.requireNonNullElse(row.title(), ""));
        return title.isEmpty() ? sop.name() : title;
    }

    /** A line for each fact, the link last. */
    String block(EscalationRow row, Sop sop, Instant now) {
        var lines = Stream.of(
                "Kasus: " + title(row, sop),
                "Nomor: " + number(row),
                "SOP: " + sop.name(),
                "Langkah: " + step(row),
                "Pelaksana: " + position(sop, row.unit(), row.pelaksana()),
                "Mutu Baku: " + (row.standardText() == null ? "tidak ditetapkan SOP" : row.standardText()));
        var time = row.deadline() == null
                ? Stream.<String>empty()
                : Stream.of("Tenggat: " + officeTime.full(row.deadline()), capitalized(clock(row.deadline(), now)));
        return String.join(
                "\n",
                Stream.of(lines, time, Stream.of("Tugas: " + link(row)))
                        .flatMap(s -> s)
                        .toList());
    }

    /** The same in few lines. */
    String entry(EscalationRow row, Sop sop, Instant now) {
        return """
                %s: %s
                   Kasus: %s; nomor: %s; SOP: %s
                   Pelaksana: %s; Mutu Baku: %s; tenggat: %s
                   %s""".formatted(
                        step(row),
                        clock(row.deadline(), now),
                        title(row, sop),
                        number(row),
                        sop.name(),
                        position(sop, row.unit(), row.pelaksana()),
                        row.standardText(),
                        officeTime.full(row.deadline()),
                        link(row));
    }

    /** What the group is called in this office, or else the lane that it belongs to. */
    String position(Sop sop, String group, String lane) {
        return Stream.of(group, lane)
                .flatMap(wanted -> Stream.concat(sop.candidateGroups().stream(), sop.pelaksana().stream())
                        .filter(performer -> performer.group().equals(wanted)))
                .findFirst()
                .map(positions::name)
                .orElseGet(() -> positions.name(new Pelaksana(lane, lane)));
    }

    private String clock(Instant deadline, Instant now) {
        var left = calendars.get().workingTimeBetween(now, deadline);
        return now.isBefore(deadline) ? "sisa waktu: " + words(left) : "terlambat: " + words(left.abs());
    }

    private static String words(Duration working) {
        var minutes = working.truncatedTo(ChronoUnit.MINUTES);
        return minutes.isZero()
                ? "kurang dari 1 menit waktu kerja"
                : StandardText.of(minutes.toString()) + " waktu kerja";
    }

    private String link(EscalationRow row) {
        return site.absolute("/camunda/app/tasklist/default/#/?task=" + row.task());
    }

    private static String step(EscalationRow row) {
        return row.rowNumber().isEmpty() ? row.name() : row.rowNumber() + ". " + row.name();
    }

    private static String number(EscalationRow row) {
        return row.number() == null ? "belum bernomor" : oneLine(row.number());
    }

    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
    }

    private static String capitalized(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }
}
