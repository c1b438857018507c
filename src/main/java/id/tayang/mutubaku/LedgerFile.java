package id.tayang.mutubaku;

import id.tayang.sla.LedgerRow;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Consumer;

/** A form in which the ledger leaves the house. Rows are written as they come, none is kept. */
interface LedgerFile {

    /** Hands every row to the consumer, one after the other. */
    interface Rows {
        void each(Consumer<LedgerRow> reader);
    }

    /** @param zone of the times; they are written with its name */
    void write(Rows rows, List<LedgerColumn> columns, ZoneId zone, OutputStream out) throws IOException;
}
