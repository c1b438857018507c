package id.tayang.document;

import com.fasterxml.jackson.databind.JsonNode;
import id.tayang.OfficeTime;
import id.tayang.Utc;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives numbers in the registers of the office: per register and year 1, 2, 3, ... without a gap. */
@Component
class AgendaBook {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Registers registers;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final ZoneId zone;

    AgendaBook(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Registers registers,
            ApplicationEventPublisher events,
            Clock clock,
            @Value("${tayang.kantor.zona:Asia/Jakarta}") ZoneId zone) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.registers = registers;
        this.events = events;
        this.clock = clock;
        this.zone = zone;
    }

    /**
     * The number of a case in a register; the first call gives it, in the transaction of the caller where there is one. If
     * that is rolled back, the next case gets the number.
     */
    String number(String register, Agenda agenda) {
        var template = registers.template(register);
        return transaction.execute(status -> {
            jdbc.sql("select kunci from buku_agenda_kunci for update")
                    .query(Integer.class)
                    .single();
            return find(register, agenda.kasus()).orElseGet(() -> enter(register, template, agenda));
        });
    }

    Optional<String> find(String register, String kasus) {
        return jdbc.sql("select nomor from buku_agenda where register = ? and kasus = ?")
                .params(register, kasus)
                .query(String.class)
                .optional();
    }

    private String enter(String register, RegisterTemplate template, Agenda agenda) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        int urut = jdbc.sql("select coalesce(max(urut), 0) + 1 from buku_agenda where register = ? and tahun = ?")
                .params(register, today.getYear())
                .query(Integer.class)
                .single();
        var nomor = template.number(urut, today);
        jdbc.sql("""
                        insert into buku_agenda (register, tahun, urut, nomor, kasus, proses, diterima_pada, asal, perihal,
                          jenis, bukti, penulis, dicatat_pada)
                        values (:register, :tahun, :urut, :nomor, :kasus, :proses, :diterima, :asal, :perihal,
                          :jenis, :bukti, :penulis, :dicatat)
                        """)
                .param("register", register)
                .param("tahun", today.getYear())
                .param("urut", urut)
                .param("nomor", nomor)
                .param("kasus", agenda.kasus())
                .param("proses", agenda.proses())
                .param("diterima", Utc.of(agenda.diterima()))
                .param("asal", Text.cut(agenda.asal(), 500))
                .param("perihal", Text.cut(agenda.perihal(), 500))
                .param("jenis", Text.cut(agenda.jenis(), 255))
                .param("bukti", Text.cut(agenda.bukti(), 500))
                .param("penulis", agenda.penulis())
                .param("dicatat", Utc.of(now))
                .update();
        events.publishEvent(new CaseNumbered(agenda.kasus(), nomor));
        return nomor;
    }

    /** Fills what is known only when the case has ended, in every register that the case stands in. */
    void close(Agenda agenda, CaseRecord record) {
        var proofs = record.proofs();
        var links = proofs.stream().map(Evidence.Proof::url).filter(url -> !url.isEmpty());
        jdbc.sql("""
                        update buku_agenda set asal = :asal, jenis = :jenis, bukti = :bukti, lokasi_arsip = :lokasi,
                          hasil = :hasil, paraf_kabid = :kabid, paraf_kadis = :kadis, tayang_pada = :tayang,
                          tautan = :tautan, keterangan = :keterangan
                        where kasus = :kasus
                        """)
                .param("asal", Text.cut(agenda.asal(), 500))
                .param("jenis", Text.cut(agenda.jenis(), 255))
                .param("bukti", Text.cut(agenda.bukti(), 500))
                .param("lokasi", Text.cut(agenda.lokasiArsip(), 500))
                .param("hasil", Text.cut(record.hasil(), 500))
                .param("kabid", paraf(record.lastStep(agenda.parafKabid())))
                .param("kadis", paraf(record.lastStep(agenda.parafKadis())))
                .param("tayang", proofs.isEmpty() ? null : Utc.of(proofs.get(0).pada()))
                .param("tautan", Text.cut(links.distinct().collect(Collectors.joining(" ")), 2000))
                .param("keterangan", record.dibatalkan() ? "Nomor tetap, kasus dibatalkan" : null)
                .param("kasus", agenda.kasus())
                .update();
    }

    private String paraf(JsonNode step) {
        if (step.isMissingNode()) {
            return null;
        }
        var at = Instant.parse(step.path("selesai").asText());
        var as = step.hasNonNull("sebagai") ? " (" + step.path("sebagai").asText() + ")" : "";
        return Text.cut(step.path("petugas").asText() + as + ", " + OfficeTime.brief(at, zone), 255);
    }
}
