package id.tayang.trial;

import id.tayang.OfficeTime;
import id.tayang.calendar.Finding;
import id.tayang.calendar.NoWorkingTimeException;
import id.tayang.calendar.WorkingCalendar;
import id.tayang.sop.Langkah;
import id.tayang.sop.NextStep.Jenis;
import id.tayang.sop.StandardText;
import id.tayang.sop.TriedSop;
import id.tayang.trial.DryRun.Baris;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Year;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Counts a model through on the office's working calendar. */
@Component
class TrialTime {

    private final Supplier<WorkingCalendar> calendar;
    private final OfficeTime words;
    private final Clock clock;

    TrialTime(Supplier<WorkingCalendar> calendar, OfficeTime words, Clock clock) {
        this.calendar = calendar;
        this.words = words;
        this.clock = clock;
    }

    /** The end of a week is where a working calendar shows. */
    LocalDateTime usualStart() {
        return LocalDate.now(clock.withZone(calendar.get().zone()))
                .with(TemporalAdjusters.next(DayOfWeek.FRIDAY))
                .atTime(14, 0);
    }

    /**
     * @param start local time at the office; null for the usual one
     * @throws IllegalArgumentException with words for the designer when there is nothing to count from or through
     */
    DryRun run(TriedSop tried, String start, Map<String, String> chosen) {
        var good = new GoodWay(tried);
        var choices = new Choices(good, chosen);
        var now = calendar.get();
        var standards = tried.sop().langkah().stream()
                .filter(row -> row.standard() != null)
                .collect(Collectors.toMap(Langkah::activityId, Langkah::standard));
        var run = new StandardRun(now, standards, good, choices);
        var from = start(start).atZone(now.zone()).toInstant();
        try {
            run.from(tried.start(), from);
        } catch (NoWorkingTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
        var last = Year.from(run.end().atZone(now.zone()));
        var notes =
                new ArrayList<>(now.missing(last).stream().map(Finding::message).toList());
        if (run.endless()) {
            notes.add("Alur ini berputar terus; perhitungan berhenti sesudah %d langkah."
                    .formatted(run.done().size()));
        }
        return new DryRun(
                words.full(from),
                words.full(run.end()),
                List.copyOf(run.ends()),
                run.done().stream().map(done -> row(done, standards)).toList(),
                choices.asked(),
                notes);
    }

    private LocalDateTime start(String start) {
        if (start == null) {
            return usualStart();
        }
        try {
            var at = LocalDateTime.parse(start);
            if (at.getYear() >= 2000 && at.getYear() <= 2099) {
                return at;
            }
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException(
                    "Waktu mulai \"%s\" tidak sah: tulis misalnya 2026-11-27T14:00.".formatted(start));
        }
        throw new IllegalArgumentException("Waktu mulai ditulis antara tahun 2000 dan 2099.");
    }

    private Baris row(StandardRun.Done done, Map<String, String> standards) {
        var step = done.step();
        var standard = standards.get(step.aktivitas());
        var notes = Stream.of(
                        step.melalui().isEmpty()
                                ? ""
                                : "Sebelumnya, oleh sistem: " + String.join("; ", step.melalui()) + ".",
                        done.again() ? "Dikerjakan lagi." : "",
                        step.jenis() == Jenis.TUNGGU ? "Menunggu pihak luar; waktunya tidak dihitung." : "",
                        step.jenis() == Jenis.LANGKAH && standard == null ? "Tanpa waktu baku; dihitung nol." : "",
                        done.unreadable() ? "Waktu \"%s\" tidak dapat dibaca; dihitung nol.".formatted(standard) : "")
                .filter(note -> !note.isEmpty())
                .toList();
        return new Baris(
                step.aktivitas(),
                step.no(),
                step.nama(),
                step.pelaksana(),
                done.unreadable() ? "" : StandardText.of(standard),
                words.full(done.from()),
                words.full(done.until()),
                notes);
    }
}
