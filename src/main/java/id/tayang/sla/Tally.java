package id.tayang.sla;

import java.sql.ResultSet;
import java.sql.SQLException;

/** How many ended steps got which verdict. */
public record Tally(long onTime, long extended, long late, long cancelled, long withoutStandard) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

    /** Sums of the columns of the daily aggregate, to be read by {@link #read}. */
    static final String SUMS = """
            sum(tepat_waktu) as tepat_waktu, sum(diperpanjang) as diperpanjang, sum(terlambat) as terlambat,
            sum(batal) as batal, sum(tanpa_standar) as tanpa_standar""";

    static Tally read(ResultSet row) throws SQLException {
        return new Tally(
                row.getLong("tepat_waktu"),
                row.getLong("diperpanjang"),
                row.getLong("terlambat"),
                row.getLong("batal"),
                row.getLong("tanpa_standar"));
    }

    /** Steps that there was a standard to judge by. */
    public long judged() {
        return onTime + extended + late;
    }

    /** Steps that were done, with a standard or without. */
    public long done() {
        return judged() + withoutStandard;
    }

    /** Part of the judged steps that kept the standard, 0 to 1; null where none was judged. */
    public Double onTimeShare() {
        return judged() == 0 ? null : (double) onTime / judged();
    }

    public Tally plus(Tally other) {
        return new Tally(
                onTime + other.onTime,
                extended + other.extended,
                late + other.late,
                cancelled + other.cancelled,
                withoutStandard + other.withoutStandard);
    }
}
