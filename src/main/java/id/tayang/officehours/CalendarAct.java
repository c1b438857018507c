package id.tayang.officehours;

import java.time.Instant;

/**
 * What an administrator did to the calendar, once.
 *
 * @param revision the number of the calendar after it
 * @param moved how many deadlines it moved
 * @param earliest the first of the moved deadlines, as it was after; null where none moved
 * @param latest the last of them
 */
record CalendarAct(long revision, String by, Instant at, String reason, int moved, Instant earliest, Instant latest) {}
