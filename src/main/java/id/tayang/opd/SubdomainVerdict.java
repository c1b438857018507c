package id.tayang.opd;

/**
 * Answer to the wish for a name.
 *
 * @param label the wish without surrounding blanks, in lower case
 * @param reason why it is refused, in Indonesian; empty when it is not
 */
record SubdomainVerdict(String label, String reason) {

    static SubdomainVerdict accepted(String label) {
        return new SubdomainVerdict(label, "");
    }

    boolean valid() {
        return reason.isEmpty();
    }
}
