package id.tayang.sla;

/**
 * How an SOP stands at this moment.
 *
 * @param running open steps, late ones among them
 * @param late open steps whose deadline has passed
 * @param soon open steps that are due within an hour by the clock
 * @param lastDays verdicts of the last 30 days, today among them
 */
public record SopOverview(String sop, long running, long late, long soon, Tally lastDays) {

    /** Both together, under the name of this one. */
    public SopOverview plus(SopOverview other) {
        return new SopOverview(
                sop, running + other.running, late + other.late, soon + other.soon, lastDays.plus(other.lastDays));
    }
}
