package id.tayang.opd;

/** What is done to set up a site, in this order. */
enum ProvisioningStep {
    DNS("dns", "Catatan DNS"),
    SITE("situs", "Situs WordPress"),
    OPEN("terbuka", "Situs terbuka");

    final String id;
    final String label;

    ProvisioningStep(String id, String label) {
        this.id = id;
        this.label = label;
    }
}
