package id.tayang.document;

/**
 * A case was given its number in a register. Published in the transaction that gives it.
 *
 * @param kasus id of the process instance
 * @param nomor as the office writes it
 */
public record CaseNumbered(String kasus, String nomor) {}
