package id.tayang.sla;

import java.time.Duration;

/**
 * The open steps of an SOP.
 *
 * @param open late ones among them
 * @param late those whose deadline has passed
 * @param unnoticed how long ago the oldest deadline passed of which no timer has told the ledger; zero where there is none
 */
public record SopLoad(String sop, long open, long late, Duration unnoticed) {}
