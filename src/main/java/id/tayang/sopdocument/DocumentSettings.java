package id.tayang.sopdocument;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a printed SOP needs beyond its model, which names no person.
 *
 * @param kertas sheet unless the reader chooses one
 * @param logo PNG or JPEG of the institution; null without
 * @param pengesah who signed, by id of the SOP
 */
@ConfigurationProperties("tayang.dokumen")
record DocumentSettings(
        @DefaultValue("F4") Paper kertas,
        Path logo,
        @DefaultValue Map<String, Signer> pengesah) {

    /**
     * @param nama with academic degrees
     * @param pangkat rank and class; "" without
     * @param nip number of the civil servant; "" without
     * @param instansi name of the office on paper; "" for the one that the model names
     */
    record Signer(
            @DefaultValue("") String nama,
            @DefaultValue("") String pangkat,
            @DefaultValue("") String nip,
            @DefaultValue("") String instansi) {

        static final Signer NONE = new Signer("", "", "", "");

        String office(SopDocument document) {
            return instansi.isEmpty() ? document.field("instansi") : instansi;
        }

        /** Whether the whole number is there to be read. */
        boolean complete() {
            return !nip.isEmpty() && !nip.contains("•");
        }

        /** For readers who are not signed in: the number tells the day of birth. */
        Signer masked() {
            var shown = Math.max(0, nip.length() - 3);
            return new Signer(
                    nama, pangkat, nip.substring(0, shown).replaceAll("\\d", "•") + nip.substring(shown), instansi);
        }
    }

    Signer signer(String sop) {
        return pengesah.getOrDefault(sop, Signer.NONE);
    }
}
