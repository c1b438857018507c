package id.tayang.officehours;

import java.time.Instant;

/**
 * A deadline that another calendar puts elsewhere.
 *
 * @param langkah id of the task
 * @param kasus id of the case
 * @param judul title of the case; empty when it has none
 * @param sop id of the SOP
 * @param nama name of the step
 */
public record DeadlineMove(
        String langkah, String kasus, String judul, String sop, String nama, Instant dari, Instant menjadi) {}
