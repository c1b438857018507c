package id.tayang.draf;

import java.time.Instant;

/**
 * Answers that were not sent yet.
 *
 * @param versi counts on with every change of any draft of the same form
 * @param oleh who may read it
 * @param penulis who wrote it
 * @param sop null unless for the start of a case
 * @param disisihkan whether it gave way to another one
 * @param isi JSON by the names of the variables
 */
record Draf(int versi, String oleh, String penulis, String sop, Instant pada, boolean disisihkan, String isi) {}
