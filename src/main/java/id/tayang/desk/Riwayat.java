package id.tayang.desk;

import java.time.Instant;
import java.util.List;

/**
 * What the tab "Riwayat" shows of a case.
 *
 * @param zona zone of the office, IANA id
 * @param peristiwa what happened, in order
 */
record Riwayat(String zona, Instant sekarang, List<Peristiwa> peristiwa, List<Naskah> naskah) {}
