package id.tayang.document;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.Sha256;
import id.tayang.Utc;
import id.tayang.berkas.CaseFiles;
import id.tayang.berkas.OriginalFiles;
import id.tayang.jabatan.Capacity;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Leaves of every ended case what must remain when the engine forgets it. */
@Component
class Archive {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final AgendaBook book;
    private final Evidence evidence;
    private final CaseFiles files;
    private final OriginalFiles originals;
    private final ArchiveFolder folder;
    private final List<ArchivePart> parts;
    private final Capacity capacity;
    private final Clock clock;
    private final ZoneId zone;

    Archive(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            AgendaBook book,
            Evidence evidence,
            CaseFiles files,
            OriginalFiles originals,
            ArchiveFolder folder,
            List<ArchivePart> parts,
            Capacity capacity,
            Clock clock,
            @Value("${tayang.kantor.zona:Asia/Jakarta}") ZoneId zone) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.book = book;
        this.evidence = evidence;
        this.files = files;
        this.originals = originals;
        this.folder = folder;
        this.parts = parts;
        this.capacity = capacity;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * Archives a case once; a repeated call changes nothing. Gives the number of the case in the Buku Agenda.
     *
     * @param subject null for the title of the case
     */
    String archive(DelegateExecution execution, String subject, String hasil, boolean dibatalkan) {
        var kasus = execution.getProcessInstanceId();
        return transaction.execute(status -> find(kasus).orElseGet(() -> {
            var now = clock.instant();
            var data = new CaseData(execution, now);
            var perihal = subject == null ? data.title() : subject;
            var agenda = data.agenda(perihal);
            var nomor = book.number(Registers.AGENDA, agenda);
            var steps = CaseSteps.of(
                    execution.getProcessEngineServices().getHistoryService(), kasus, capacity.finished(kasus));
            var record = new CaseRecord(
                    nomor,
                    data,
                    startedAs(data),
                    perihal,
                    hasil,
                    dibatalkan,
                    now,
                    steps,
                    evidence.of(kasus),
                    files.of(kasus),
                    parts(kasus));
            keep(record);
            originals.archived(kasus);
            book.close(agenda, record);
            return nomor;
        }));
    }

    /** As what a substitute started the case; null for others. */
    private String startedAs(CaseData data) {
        return capacity.at(data.pemulai, data.dimulai).entrySet().stream()
                .filter(acting -> data.pembuka.contains(acting.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    Optional<String> find(String kasus) {
        return jdbc.sql("select nomor from arsip where kasus = ?")
                .param(kasus)
                .query(String.class)
                .optional();
    }

    private Map<String, JsonNode> parts(String kasus) {
        return parts.stream().collect(Collectors.toMap(ArchivePart::name, part -> part.of(kasus)));
    }

    private void keep(CaseRecord record) {
        var json = record.json();
        var tahun = record.diarsipkan().atZone(zone).getYear();
        jdbc.sql("""
                        insert into arsip (kasus, nomor, proses, perihal, hasil, dibatalkan, dimulai_pada, diarsipkan_pada,
                          lokasi, sidik, isi)
                        values (:kasus, :nomor, :proses, :perihal, :hasil, :dibatalkan, :dimulai, :diarsipkan,
                          :lokasi, :sidik, :isi)
                        """)
                .param("kasus", record.data().kasus)
                .param("nomor", record.nomor())
                .param("proses", record.data().proses)
                .param("perihal", Text.cut(record.perihal(), 500))
                .param("hasil", Text.cut(record.hasil(), 500))
                .param("dibatalkan", record.dibatalkan())
                .param("dimulai", Utc.of(record.data().dimulai))
                .param("diarsipkan", Utc.of(record.diarsipkan()))
                .param("lokasi", folder.write(tahun, record.nomor(), json, record.files()))
                .param("sidik", Sha256.of(json))
                .param("isi", new String(json, StandardCharsets.UTF_8))
                .update();
    }
}
