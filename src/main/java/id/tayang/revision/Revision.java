package id.tayang.revision;

/**
 * A deployed version of an SOP.
 *
 * @param tag revision of the document as the model says it; "" without
 * @param revised date of the revision as the identity block writes it; "" where it is empty
 * @param deployed when it came into force here, in the zone of the office: "20-11-2026 07:30 WITA"
 */
record Revision(int version, String tag, String revised, String deployed) {

    /** "Versi 2, revisi 2022.1". */
    public String name() {
        return "Versi " + version + (tag.isEmpty() ? "" : ", revisi " + tag);
    }
}
