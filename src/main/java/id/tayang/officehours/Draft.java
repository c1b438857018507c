package id.tayang.officehours;

import id.tayang.calendar.Finding;
import id.tayang.calendar.WorkingCalendar;
import java.util.List;
import java.util.stream.Stream;

/**
 * A proposal that was looked at.
 *
 * @param rows what was typed, in its order
 * @param withdrawn the changes that would hold no more
 * @param next the calendar that would hold; null when the proposal makes none
 * @param findings of the proposal as a whole; an error refuses it
 */
record Draft(List<Row> rows, List<StoredChange> withdrawn, WorkingCalendar next, List<Finding> findings) {

    /**
     * @param change null when it could not be read
     * @param findings of this row alone; an error refuses it
     */
    record Row(ChangeText text, CalendarChange change, List<Finding> findings) {

        boolean good() {
            return findings.stream().noneMatch(Finding::isError);
        }
    }

    /** The changes of the rows that are good. */
    List<CalendarChange> changes() {
        return rows.stream().filter(Row::good).map(Row::change).toList();
    }

    /** Every sentence that refuses it; empty when it may be put in force. */
    List<String> errors() {
        return Stream.concat(rows.stream().flatMap(row -> row.findings().stream()), findings.stream())
                .filter(Finding::isError)
                .map(Finding::message)
                .toList();
    }
}
