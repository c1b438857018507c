package id.tayang.document;

import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The arguments that a model gives to a service task. */
final class Inputs {

    private Inputs() {}

    static String required(DelegateExecution execution, String name) {
        var value = execution.getVariable(name);
        if (value == null || value.toString().isBlank()) {
            throw new IllegalArgumentException("Parameter masukan \"" + name + "\" pada langkah \""
                    + execution.getCurrentActivityId() + "\" belum diisi");
        }
        return value.toString().strip();
    }
}
