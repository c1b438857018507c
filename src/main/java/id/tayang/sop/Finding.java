package id.tayang.sop;

/**
 * A rule that a model breaks.
 *
 * @param file path of the file, {@code bpmn/rilis-website.bpmn}
 * @param element id of the element; null when the whole file is meant
 * @param rule short name of the rule
 * @param message what is wrong and what to do, in Indonesian
 */
public record Finding(String file, String element, String rule, String message) {

    @Override
    public String toString() {
        return file + (element == null ? "" : ", elemen " + element) + ", aturan " + rule + ": " + message;
    }
}
