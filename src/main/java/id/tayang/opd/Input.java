package id.tayang.opd;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Reads what the model hands to a service task. A message is for the designer, who sees it in Cockpit. */
record Input(DelegateExecution execution) {

    /** The text, empty when nobody entered any. */
    String text(String name) {
        if (!execution.hasVariable(name)) {
            throw missing(name);
        }
        var value = execution.getVariable(name);
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return text;
        }
        throw new IllegalArgumentException(
                "Parameter \"%s\" pada langkah \"%s\" harus berupa teks.".formatted(name, step()));
    }

    String requiredText(String name) {
        var text = text(name).strip();
        if (text.isEmpty()) {
            throw missing(name);
        }
        return text;
    }

    private IllegalArgumentException missing(String name) {
        return new IllegalArgumentException(
                "Parameter \"%s\" pada langkah \"%s\" belum diisi.".formatted(name, step()));
    }

    private String step() {
        return execution.getCurrentActivityId();
    }
}
