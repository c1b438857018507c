package id.tayang.desk;

import java.util.List;

/**
 * What the tab "Riwayat" shows of a case.
 *
 * @param kasus the case
 * @param zona zone of the office, IANA id
 * @param peristiwa what happened, in order
 */
record Riwayat(String kasus, String zona, List<Peristiwa> peristiwa, List<Naskah> naskah) {}
