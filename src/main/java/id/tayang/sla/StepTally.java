package id.tayang.sla;

/**
 * How a step of an SOP goes.
 *
 * @param aktivitas id of the user task
 * @param no row of the SOP; empty where the model sets none
 * @param standar the standard in words; empty where the SOP sets no time
 * @param berjalan cases of this version that stand there now
 * @param terlambatSekarang how many of these are past their deadline
 * @param tepatWaktu ended in the period, by the standard
 * @param diperpanjang ended in the period, by an extended deadline
 * @param terlambat ended in the period, late
 * @param bagian share of {@code tepatWaktu} of the last three, 0 to 1; null when nothing was counted
 */
public record StepTally(
        String aktivitas,
        String no,
        String nama,
        String standar,
        int berjalan,
        int terlambatSekarang,
        long tepatWaktu,
        long diperpanjang,
        long terlambat,
        Double bagian) {}
