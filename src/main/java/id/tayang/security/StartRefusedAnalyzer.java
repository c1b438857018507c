package id.tayang.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** One clear message in place of a stack trace. */
class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefused> {

    @Override
    protected FailureAnalysis analyze(Throwable failure, StartRefused cause) {
        return new FailureAnalysis(
                cause.getMessage() + "\n" + cause.pesan(),
                "Set both variables in the environment of the service and start again; \"mvn spring-boot:run\" shows the demo"
                        + " without them.\nIsi kedua variabel itu di lingkungan layanan, lalu jalankan lagi.",
                cause);
    }
}
