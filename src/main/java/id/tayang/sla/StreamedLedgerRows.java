package id.tayang.sla;

import id.tayang.Utc;
import id.tayang.calendar.WorkingCalendar;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@Component
class StreamedLedgerRows implements LedgerRows {

    private static final int ROWS_AT_A_TIME = 500;
    /** Sorted at once, so that the first row of ten years comes as soon as that of a month. */
    private static final int DAYS_AT_A_TIME = 31;

    private static final String ROWS = """
            select l.*, k.judul, k.nomor from langkah_sla l left join kasus_sla k on k.kasus = l.kasus where\s""";

    private final NamedParameterJdbcTemplate jdbc;
    private final TransactionTemplate snapshot;
    private final Supplier<WorkingCalendar> calendar;

    StreamedLedgerRows(
            DataSource dataSource, PlatformTransactionManager transactions, Supplier<WorkingCalendar> calendar) {
        var streaming = new JdbcTemplate(dataSource);
        streaming.setFetchSize(ROWS_AT_A_TIME);
        this.jdbc = new NamedParameterJdbcTemplate(streaming);
        // PostgreSQL hands over a result in parts only inside a transaction; a step that ends meanwhile stays in one
        // part.
        this.snapshot = new TransactionTemplate(transactions);
        this.snapshot.setReadOnly(true);
        this.snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        this.calendar = calendar;
    }

    @Override
    public void read(LedgerPeriod period, String sop, Consumer<LedgerRow> reader) {
        snapshot.executeWithoutResult(transaction -> {
            for (var part : period.parts(DAYS_AT_A_TIME)) {
                ended(part, sop, reader);
            }
            open(period, sop, reader);
        });
    }

    private void ended(LedgerPeriod period, String sop, Consumer<LedgerRow> reader) {
        var order = " order by l.hari, l.sop, l.aktivitas, l.id";
        hand("l.hari between :from and :to", order, values(period, sop), reader);
    }

    private void open(LedgerPeriod period, String sop, Consumer<LedgerRow> reader) {
        var end = period.to().plusDays(1).atStartOfDay(calendar.get().zone()).toInstant();
        var values = values(period, sop);
        values.put("end", Utc.of(end));
        hand("l.putusan = 'berjalan' and l.dibuat < :end", " order by l.tenggat nulls last, l.id", values, reader);
    }

    private static Map<String, Object> values(LedgerPeriod period, String sop) {
        var values = new HashMap<String, Object>(Map.of("from", period.from(), "to", period.to()));
        values.put("sop", sop);
        return values;
    }

    private void hand(String condition, String order, Map<String, Object> values, Consumer<LedgerRow> reader) {
        var ofSop = values.get("sop") == null ? "" : " and l.sop = :sop";
        jdbc.query(ROWS + condition + ofSop + order, values, row -> {
            reader.accept(row(row));
        });
    }

    private static LedgerRow row(ResultSet row) throws SQLException {
        return new LedgerRow(
                row.getString("kasus"),
                row.getString("nomor"),
                row.getString("judul"),
                row.getString("sop"),
                row.getInt("versi"),
                row.getString("no_langkah"),
                row.getString("nama"),
                row.getString("pelaksana"),
                row.getString("unit"),
                row.getBoolean("luar"),
                row.getString("oleh"),
                row.getInt("ulangan"),
                row.getString("standar_teks"),
                Utc.read(row, "dibuat"),
                Utc.read(row, "diambil"),
                Utc.read(row, "tenggat_awal"),
                Utc.read(row, "tenggat"),
                Utc.read(row, "selesai"),
                row.getObject("tunggu_menit", Long.class),
                row.getObject("kerja_menit", Long.class),
                Putusan.of(row.getString("putusan")));
    }
}
