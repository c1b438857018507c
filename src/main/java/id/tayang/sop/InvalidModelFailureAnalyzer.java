package id.tayang.sop;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One clear message instead of a stack trace when a model is wrong. */
class InvalidModelFailureAnalyzer extends AbstractFailureAnalyzer<InvalidModelException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidModelException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Perbaiki berkas yang disebut di atas (Camunda Modeler), lalu jalankan kembali. / Correct the file and start again.",
                cause);
    }
}
