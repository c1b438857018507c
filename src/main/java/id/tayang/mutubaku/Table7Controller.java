package id.tayang.mutubaku;

import id.tayang.security.CurrentUser;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Tabel 7 to read, to judge and to print. */
@RestController
@RequestMapping("/camunda/api/tayang/mutu-baku/tabel-7")
class Table7Controller {

    private final AdminsOnly admins;
    private final CurrentUser user;
    private final Monitoring monitoring;
    private final Table7Print print;

    Table7Controller(AdminsOnly admins, CurrentUser user, Monitoring monitoring, Table7Print print) {
        this.admins = admins;
        this.user = user;
        this.monitoring = monitoring;
        this.print = print;
    }

    /** @param semester as {@code 2026-2}; the running one unless given */
    @GetMapping
    Table7Json table(@RequestParam String sop, @RequestParam(required = false) String semester) {
        admins.check();
        return Table7Json.of(monitoring.table(sop, semester(semester)));
    }

    @PostMapping
    Table7Json assess(@RequestBody Assessed assessed) {
        admins.check();
        var semester = semester(assessed.semester());
        var table = monitoring.table(assessed.sop(), semester);
        var judgements = assessed.lines().stream()
                .collect(Collectors.toMap(Assessed.Line::aktivitas, Assessed.Line::judgement, (one, other) -> other));
        monitoring.assess(table.sop(), semester, judgements, user.required());
        return Table7Json.of(monitoring.table(assessed.sop(), semester));
    }

    @GetMapping(value = "/cetak", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(@RequestParam String sop, @RequestParam(required = false) String semester) {
        admins.check();
        return ResponseEntity.ok(print.html(monitoring.table(sop, semester(semester))));
    }

    @GetMapping(value = "/pdf", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> pdf(@RequestParam String sop, @RequestParam(required = false) String semester) {
        admins.check();
        var table = monitoring.table(sop, semester(semester));
        var name = "tabel-7-%s-%s.pdf".formatted(table.sop().id(), table.semester());
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(print.pdf(table));
    }

    private Semester semester(String text) {
        return Given.text(text) == null ? Semester.of(monitoring.today()) : Semester.parse(text);
    }

    record Assessed(String sop, String semester, List<Line> baris) {

        List<Line> lines() {
            return baris == null ? List.of() : baris;
        }

        record Line(String aktivitas, String penilaian, String catatan, String tindakan) {
            Judgement judgement() {
                return new Judgement(Penilaian.of(penilaian), text(catatan), text(tindakan));
            }

            private static String text(String value) {
                return value == null ? "" : value.strip();
            }
        }
    }
}
