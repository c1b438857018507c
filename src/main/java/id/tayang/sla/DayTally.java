package id.tayang.sla;

import java.time.LocalDate;

/**
 * The verdicts of one day.
 *
 * @param day day on which the steps ended, in the office's zone
 */
public record DayTally(LocalDate day, Tally tally) {}
