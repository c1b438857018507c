package id.tayang.sop;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What the rules compare with, in the file that the lint plugin of Camunda Modeler reads too ({@code .bpmnlint/}): said
 * once, so that designer and server hear the same.
 *
 * @param identitas properties without which the SOP has neither a name nor an owner on any screen
 * @param baris properties that make a user task a row
 * @param asal where a text of the SOP may come from
 * @param durasi expression that a time standard matches
 * @param retensi expression that a history time to live matches
 * @param simbol element types of BPMN that the five symbols can show, and the event definitions that each may have
 * @param ditolakAturanLain types that another rule refuses, with better advice
 * @param layanan beans that a service task may name
 * @param ungkapan what may stand in an expression, and what of Camunda may stand in a model
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SharedRules(
        List<String> identitas,
        List<String> baris,
        List<String> asal,
        String durasi,
        String retensi,
        KataKerja kataKerja,
        Map<String, List<String>> simbol,
        List<String> ditolakAturanLain,
        List<String> layanan,
        Ungkapan ungkapan) {

    /**
     * An expression is code: everything that is not named here is refused.
     *
     * @param bean methods that may be called, by bean
     * @param bacaJson methods that read a JSON variable
     * @param bukanVariabel names that the engine gives a meaning of its own
     * @param atribut attributes of {@code camunda:} that run nothing
     * @param unsur elements of {@code camunda:} that run nothing
     */
    record Ungkapan(
            Map<String, List<String>> bean,
            List<String> bacaJson,
            List<String> bukanVariabel,
            List<String> atribut,
            List<String> unsur) {}

    /**
     * How the first word of an activity is known to be a verb.
     *
     * @param pola expression of the forms with me-
     * @param bukan words that match it and are no verbs
     * @param boleh verbs that don't match it
     */
    record KataKerja(String pola, List<String> bukan, List<String> boleh) {

        boolean is(String word) {
            return boleh.contains(word) || word.matches(pola) && !bukan.contains(word);
        }
    }

    static final SharedRules ATURAN = read();

    private static SharedRules read() {
        try (var json = SharedRules.class.getResourceAsStream("/sop/aturan.json")) {
            return new ObjectMapper().readValue(json, SharedRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
