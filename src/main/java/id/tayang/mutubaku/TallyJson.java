package id.tayang.mutubaku;

import id.tayang.sla.Tally;

/** @param ketepatan 0 to 1; null where nothing was judged */
record TallyJson(long tepatWaktu, long diperpanjang, long terlambat, long batal, long tanpaStandar, Double ketepatan) {

    static TallyJson of(Tally tally) {
        return new TallyJson(
                tally.onTime(),
                tally.extended(),
                tally.late(),
                tally.cancelled(),
                tally.withoutStandard(),
                tally.onTimeShare());
    }
}
