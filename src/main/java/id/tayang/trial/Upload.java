package id.tayang.trial;

import id.tayang.sop.TriedModel;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Files as the page sends them.
 *
 * @param nama file name of the model
 * @param bpmn its bytes in base64
 * @param formulir bytes of its forms in base64, by file name; null for none
 */
record Upload(String nama, String bpmn, Map<String, String> formulir) {

    private static final int LARGEST = 2 << 20;
    private static final int MOST_FORMS = 60;
    private static final int LARGEST_FORM = 512 << 10;

    /** @throws IllegalArgumentException, with words for the designer, when this is no model with its forms */
    TriedModel model() {
        if (nama == null || bpmn == null || !nama.endsWith(".bpmn")) {
            throw new IllegalArgumentException("Pilih satu berkas model, yang namanya berakhir dengan .bpmn.");
        }
        if (formulir != null && formulir.size() > MOST_FORMS) {
            throw new IllegalArgumentException("Terlalu banyak formulir: paling banyak %d.".formatted(MOST_FORMS));
        }
        var forms = new LinkedHashMap<String, byte[]>();
        if (formulir != null) {
            formulir.forEach((name, content) -> forms.put(bare(name), bytes(name, content, LARGEST_FORM)));
        }
        return new TriedModel(bare(nama).replaceFirst("\\.bpmn$", ""), bytes(nama, bpmn, LARGEST), forms);
    }

    private static String bare(String name) {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private static byte[] bytes(String name, String base64, int largest) {
        if (base64 == null || base64.length() / 4 * 3 > largest) {
            throw new IllegalArgumentException("Berkas %s kosong atau terlalu besar.".formatted(bare(name)));
        }
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "Berkas %s tidak dapat dibaca. Pilih lagi berkasnya.".formatted(bare(name)));
        }
    }
}
