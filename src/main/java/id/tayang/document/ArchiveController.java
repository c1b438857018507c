package id.tayang.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.tayang.Utc;
import id.tayang.security.CurrentUser;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The archive, for administrators. */
@RestController
@RequestMapping(path = "/camunda/api/tayang/arsip", produces = MediaType.APPLICATION_JSON_VALUE)
class ArchiveController {

    record Entry(
            String kasus,
            String nomor,
            String proses,
            String perihal,
            String hasil,
            boolean dibatalkan,
            Instant diarsipkan) {}

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final ObjectMapper json;

    ArchiveController(JdbcClient jdbc, CurrentUser user, ObjectMapper json) {
        this.jdbc = jdbc;
        this.json = json;
        this.user = user;
    }

    /** The newest thousand. */
    @GetMapping
    List<Entry> list() {
        checkAdmin();
        return jdbc.sql("""
                        select kasus, nomor, proses, perihal, hasil, dibatalkan, diarsipkan_pada from arsip
                        order by diarsipkan_pada desc, nomor fetch first 1000 rows only
                        """)
                .query((row, number) -> new Entry(
                        row.getString("kasus"),
                        row.getString("nomor"),
                        row.getString("proses"),
                        row.getString("perihal"),
                        row.getString("hasil"),
                        row.getBoolean("dibatalkan"),
                        Utc.read(row, "diarsipkan_pada")))
                .list();
    }

    /** What was kept of a case, as it stands in its {@code manifest.json} but for the NIPs. */
    @GetMapping("/{kasus}")
    JsonNode detail(@PathVariable String kasus) throws JsonProcessingException {
        checkAdmin();
        var isi = jdbc.sql("select isi from arsip where kasus = ?")
                .param(kasus)
                .query(String.class)
                .optional()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "Arsip tidak ditemukan."));
        return masked(json.readTree(isi));
    }

    // A NIP holds a birth date and a sex; only the file in the archive folder shows it whole.
    private static JsonNode masked(JsonNode node) {
        if (node instanceof ObjectNode object && object.path("nip").isTextual()) {
            object.put("nip", object.path("nip").asText().replaceAll(".(?=.{3})", "•"));
        }
        node.forEach(ArchiveController::masked);
        return node;
    }

    private void checkAdmin() {
        if (!user.admin()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Arsip hanya untuk administrator.");
        }
    }
}
