package id.tayang.officehours;

import id.tayang.calendar.Holiday;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the configuration and the changes already say of days and patterns, to compare new changes with. */
final class KnownDays {

    private final Map<LocalDate, List<Holiday>> holidays = new HashMap<>();
    private final Set<String> patterns = new HashSet<>();

    KnownDays(ConfiguredCalendar configured, Collection<CalendarChange> changes) {
        configured.holidays().forEach(this::add);
        changes.forEach(this::add);
    }

    /** From now on known as well. */
    void add(CalendarChange change) {
        if (change.kind().holiday()) {
            add(change.holiday());
        } else if (change.kind() == ChangeKind.POLA) {
            patterns.add(change.name());
        }
    }

    List<Holiday> holidays(LocalDate date) {
        return holidays.getOrDefault(date, List.of());
    }

    /** @throws IllegalArgumentException when the change says what is already said */
    void refuseSecond(CalendarChange change) {
        if (change.kind().holiday() && holidays.containsKey(change.from())) {
            throw new IllegalArgumentException("tanggal %s sudah tercatat sebagai %s."
                    .formatted(change.from(), words(holidays(change.from()).get(0))));
        } else if (change.kind() == ChangeKind.POLA && patterns.contains(change.name())) {
            throw new IllegalArgumentException(
                    "pola dengan nama \"%s\" sudah ditambahkan; cabut dulu yang lama, atau pakai nama lain."
                            .formatted(change.name()));
        }
    }

    static String words(Holiday holiday) {
        return "%s \"%s\"".formatted(holiday.kind().label().replace('-', ' '), holiday.name());
    }

    private void add(Holiday holiday) {
        holidays.computeIfAbsent(holiday.date(), date -> new ArrayList<>()).add(holiday);
    }
}
