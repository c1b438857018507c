package id.tayang.document;

import id.tayang.identity.Outsiders;
import id.tayang.security.CurrentUser;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The Buku Agenda for the officials of the office. */
@RestController
@RequestMapping("/camunda/api/tayang")
class RegisterController {

    private final JdbcClient jdbc;
    private final CurrentUser user;
    private final Clock clock;
    private final ZoneId zone;
    private final Outsiders outsiders;

    RegisterController(
            JdbcClient jdbc,
            CurrentUser user,
            Clock clock,
            @Value("${tayang.kantor.zona:Asia/Jakarta}") ZoneId zone,
            Outsiders outsiders) {
        this.jdbc = jdbc;
        this.user = user;
        this.clock = clock;
        this.zone = zone;
        this.outsiders = outsiders;
    }

    @GetMapping("/register")
    List<RegisterRow> rows(@RequestParam(required = false) Integer tahun) {
        checkOfficial();
        try (var rows = read(year(tahun))) {
            return rows.toList();
        }
    }

    @GetMapping("/register.csv")
    void csv(@RequestParam(required = false) Integer tahun, HttpServletResponse response) throws IOException {
        checkOfficial();
        var year = year(tahun);
        response.setContentType("text/csv; charset=UTF-8");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"buku-agenda-" + year + ".csv\"");
        response.setHeader("Cache-Control", "no-store");
        try (var rows = read(year)) {
            RegisterCsv.write(rows, zone, response.getWriter());
        }
    }

    private Stream<RegisterRow> read(int tahun) {
        return jdbc
                .sql("select * from buku_agenda where tahun = ? order by register, urut")
                .param(tahun)
                .query(RegisterRow::read)
                .stream();
    }

    private int year(Integer tahun) {
        return tahun == null ? LocalDate.ofInstant(clock.instant(), zone).getYear() : tahun;
    }

    private void checkOfficial() {
        if (outsiders.areAll(user.groups())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "Buku Agenda hanya untuk pegawai kantor ini.");
        }
    }
}
