package id.tayang.jabatan;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who may stand in for whom, and when. */
@Component
class NamingRules {

    private static final int LETTER = 100;

    private final OfficePeople people;
    private final OfficeMinute minute;

    NamingRules(OfficePeople people, OfficeMinute minute) {
        this.people = people;
        this.minute = minute;
    }

    /**
     * Throws {@link RefusedNaming} at the first rule that is broken.
     *
     * @param admin whether an administrator names; otherwise it is the holder, for his own absence
     */
    void checkWords(Proposal proposal, boolean admin) {
        var kind = Kind.of(proposal.jenis())
                .orElseThrow(() -> new RefusedNaming("Pilih Plh. (pejabat berhalangan) atau Plt. (jabatan kosong)."));
        require(
                admin || kind == Kind.PLH,
                "Plt. mengisi jabatan yang kosong dan ditetapkan admin. Untuk ketidakhadiran Anda sendiri, pilih Plh.");
        require(!proposal.orang().isEmpty(), "Pilih orang yang menggantikan.");
        Words.check(proposal.nomorSurat(), "Nomor surat", LETTER);
        Words.check(proposal.alasan(), "Alasan", Words.REASON);
        require(
                readable(proposal.mulai()) && readable(proposal.sampai()),
                "Isi tanggal dan jam mulai serta sampai, dengan tahun antara 2000 dan 2099.");
    }

    private static boolean readable(LocalDateTime typed) {
        return typed != null && typed.getYear() >= 2000 && typed.getYear() <= 2099;
    }

    /**
     * The rules that look at people and at other substitutions. The same exception.
     *
     * @param others every substitution that is not over
     */
    void check(StandIn named, List<StandIn> others) {
        checkTimes(named);
        checkPerson(named);
        others.stream()
                .filter(other -> other.position().equals(named.position()))
                .filter(other -> other.during(named.effective(), named.end()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RefusedNaming(("%s sudah punya pengganti pada waktu itu: %s sebagai %s, %s sampai %s."
                                    + " Pilih waktu lain, atau akhiri dahulu penggantian itu.")
                            .formatted(
                                    named.positionName(),
                                    name(other.person()),
                                    other.kind().label(),
                                    minute.words(other.start()),
                                    minute.words(other.end())));
                });
        new Circle(others, people::heldBy).closedBy(named).ifPresent(way -> {
            throw new RefusedNaming("Penggantian ini melingkar: %s. Pilih orang lain, atau waktu yang tidak bersamaan."
                    .formatted(way.stream()
                            .map(step -> step.positionName() + " digantikan " + name(step.person()))
                            .collect(Collectors.joining(", lalu "))));
        });
    }

    private void checkTimes(StandIn named) {
        require(
                named.end().isAfter(named.start()),
                "Waktu sampai (%s) harus sesudah waktu mulai (%s)."
                        .formatted(minute.words(named.end()), minute.words(named.start())));
        Instant now = named.at();
        require(
                named.end().isAfter(now),
                "Waktu sampai (%s) sudah lewat; sekarang %s.".formatted(minute.words(named.end()), minute.words(now)));
    }

    private void checkPerson(StandIn named) {
        var name = people.name(named.person())
                .orElseThrow(
                        () -> new RefusedNaming("Orang yang dipilih tidak punya akun. Muat ulang lalu pilih lagi."));
        require(
                people.worksHere(named.person()),
                "%s bukan pegawai kantor ini, jadi tidak dapat menjadi pengganti. Pilih pegawai kantor ini."
                        .formatted(name));
        require(
                !people.heldBy(named.person()).contains(named.position()),
                "%s sendiri memegang jabatan %s. Pilih orang lain.".formatted(name, named.positionName()));
    }

    private String name(String user) {
        return people.name(user).orElse(user);
    }

    private static void require(boolean kept, String message) {
        if (!kept) {
            throw new RefusedNaming(message);
        }
    }
}
