package id.tayang.sla;

import java.util.function.Consumer;

/** The ledger row by row, for files. */
public interface LedgerRows {

    /**
     * Hands over the steps that ended in the period, by day, and then those that are still open and began before its end,
     * the most urgent first: as they stand at one moment, and never more than some at a time.
     *
     * @param sop only this SOP; null for all
     */
    void read(LedgerPeriod period, String sop, Consumer<LedgerRow> reader);
}
