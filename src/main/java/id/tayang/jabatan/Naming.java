package id.tayang.jabatan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;

/** Names substitutes and ends it early: one at a time, because the rules look at all of them together. */
@Component
class Naming {

    private final StandInTable table;
    private final CurrentStandIns current;
    private final NamingRules rules;
    private final OfficePeople people;
    private final OfficeMinute minute;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Naming(
            StandInTable table,
            CurrentStandIns current,
            NamingRules rules,
            OfficePeople people,
            OfficeMinute minute,
            TransactionTemplate transaction,
            Clock clock) {
        this.table = table;
        this.current = current;
        this.rules = rules;
        this.people = people;
        this.minute = minute;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Answers 403 for a position that is not the user's, and throws {@link RefusedNaming} where a rule is broken. */
    StandIn name(Proposal proposal, String by, boolean admin) {
        var position = people.positions().get(proposal.jabatan());
        if (position == null) {
            throw new RefusedNaming("Pilih jabatan yang ada di kantor ini.");
        }
        checkMay(proposal.jabatan(), position, by, admin);
        rules.checkWords(proposal, admin);
        return transaction.execute(status -> {
            table.lock();
            var now = now();
            var named = new StandIn(
                    UUID.randomUUID().toString(),
                    proposal.jabatan(),
                    position,
                    Kind.of(proposal.jenis()).orElseThrow(),
                    proposal.orang(),
                    proposal.nomorSurat(),
                    proposal.alasan(),
                    minute.instant(proposal.mulai()),
                    minute.instant(proposal.sampai()),
                    by,
                    now);
            rules.check(
                    named,
                    table.open().stream().filter(other -> !other.over(now)).toList());
            table.insert(named);
            current.changed();
            return named;
        });
    }

    /**
     * Brings an end forward.
     *
     * @param until in the office's zone; null for at once
     */
    void end(String id, LocalDateTime until, String reason, String by, boolean admin) {
        var why = reason == null ? "" : reason.strip();
        transaction.executeWithoutResult(status -> {
            table.lock();
            var standIn = table.find(id)
                    .orElseThrow(() -> new ResponseStatusException(
                            HttpStatus.NOT_FOUND, "Penggantian ini tidak ada. Muat ulang daftarnya."));
            checkMay(standIn.position(), standIn.positionName(), by, admin);
            Words.check(why, "Alasan", Words.REASON);
            var now = now();
            if (standIn.over(now)) {
                throw new RefusedNaming("Penggantian ini sudah berakhir %s.".formatted(minute.words(standIn.end())));
            }
            table.end(new EarlierEnd(id, standIn.end(), end(standIn, until, now), by, now, why));
            current.changed();
        });
    }

    private Instant end(StandIn standIn, LocalDateTime until, Instant now) {
        if (until == null) {
            return now;
        }
        var typed = minute.instant(until.truncatedTo(ChronoUnit.MINUTES));
        if (!typed.isAfter(standIn.start())) {
            throw new RefusedNaming(
                    "Waktu sampai yang baru harus sesudah waktu mulai (%s).".formatted(minute.words(standIn.start())));
        } else if (!typed.isBefore(standIn.end())) {
            throw new RefusedNaming(
                    ("Waktu sampai yang baru harus sebelum %s. Untuk memperpanjang, tetapkan penggantian"
                                    + " baru dengan surat yang baru.")
                            .formatted(minute.words(standIn.end())));
        } else if (typed.isBefore(now)) {
            throw new RefusedNaming("Waktu sampai yang baru sudah lewat. Pilih waktu lain, atau akhiri sekarang.");
        }
        return typed;
    }

    /** An administrator, or who holds the position himself; who only stands in for it does not hand it on. */
    private void checkMay(String position, String name, String by, boolean admin) {
        if (!admin && !people.heldBy(by).contains(position)) {
            throw new ResponseStatusException(
                    HttpStatus.FORBIDDEN,
                    "Anda tidak memegang jabatan %s. Penggantinya ditetapkan oleh pemegang jabatan itu atau admin."
                            .formatted(name));
        }
    }

    /** As exact as both databases keep it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
