package id.tayang.sop;

import java.util.Map;

/**
 * A model as a designer hands it in: one BPMN file and the forms of its tasks.
 *
 * @param id file name without {@code .bpmn}; the rules demand that the process has the same id
 * @param bpmn content of {@code bpmn/<id>.bpmn}
 * @param forms content of {@code forms/<id>/*.form} by file name, sorted
 */
record ModelSource(String id, byte[] bpmn, Map<String, byte[]> forms) {

    String bpmnPath() {
        return "bpmn/" + id + ".bpmn";
    }

    String formPath(String fileName) {
        return "forms/" + id + "/" + fileName;
    }
}
