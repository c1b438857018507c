package id.tayang.support;

import java.util.HashMap;
import java.util.Map;

/** Answers to the checklist of a step that publishes. */
public final class Checklist {

    /** Nothing speaks against it. */
    public static final Map<String, Object> PASSED = Map.of(
            "dikecualikan", "ya",
            "dataPribadi", "ya",
            "izinFoto", "tidak-ada",
            "teksAlternatif", "tidak-ada",
            "tautan", "tidak-ada",
            "kategoriRingkasan", true);

    private Checklist() {}

    /** @param question the one that the official cannot answer */
    public static Map<String, Object> doubt(String question, String note) {
        var answers = new HashMap<>(PASSED);
        answers.put(question, "ragu");
        answers.put("catatanRagu", note);
        return answers;
    }
}
