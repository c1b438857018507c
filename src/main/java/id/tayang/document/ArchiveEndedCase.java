package id.tayang.document;

import id.tayang.engine.CaseEnd;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** Archives a case that ends without passing {@code ${arsipkan}}, above all one that an admin deletes. */
@Component
class ArchiveEndedCase implements CaseEnd {

    private final Archive archive;

    ArchiveEndedCase(Archive archive) {
        this.archive = archive;
    }

    @Override
    public void ended(DelegateExecution execution, String reason) {
        archive.archive(execution, null, result(reason), reason != null);
    }

    private static String result(String reason) {
        if (reason == null) {
            return "Selesai tanpa langkah pengarsipan";
        }
        return reason.isBlank() ? "Dibatalkan tanpa keterangan" : "Dibatalkan: " + reason;
    }
}
